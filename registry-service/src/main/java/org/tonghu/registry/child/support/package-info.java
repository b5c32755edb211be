/** Work on children that nobody asks for: what falls due by the day. */
@NullMarked
package org.tonghu.registry.child.support;

import org.jspecify.annotations.NullMarked;
