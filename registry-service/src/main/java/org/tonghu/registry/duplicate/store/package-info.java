/** Pairs of records in the store, and the look for likely ones. */
@NullMarked
package org.tonghu.registry.duplicate.store;

import org.jspecify.annotations.NullMarked;
