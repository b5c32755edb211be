@NullMarked
package org.tonghu.registry.child.support;

import org.jspecify.annotations.NullMarked;
