/** The child: identity, family facts, care, and the categories it belonged to day by day. */
@NullMarked
package org.tonghu.registry.child;

import org.jspecify.annotations.NullMarked;
