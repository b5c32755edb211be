/** Emergency periods in the store. */
@NullMarked
package org.tonghu.registry.emergency.store;

import org.jspecify.annotations.NullMarked;
