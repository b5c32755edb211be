/** Settings of the register of left-behind women, and what follows from her children's records. */
@NullMarked
package org.tonghu.registry.leftbehindwoman.support;

import org.jspecify.annotations.NullMarked;
