@NullMarked
package org.tonghu.registry.duplicate.web;

import org.jspecify.annotations.NullMarked;
