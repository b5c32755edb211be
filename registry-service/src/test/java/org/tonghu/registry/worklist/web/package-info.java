@NullMarked
package org.tonghu.registry.worklist.web;

import org.jspecify.annotations.NullMarked;
