/** Protection work as the rules judge it. */
@NullMarked
package org.tonghu.registry.protection;

import org.jspecify.annotations.NullMarked;
