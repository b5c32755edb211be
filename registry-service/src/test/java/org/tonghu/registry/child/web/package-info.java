@NullMarked
package org.tonghu.registry.child.web;

import org.jspecify.annotations.NullMarked;
