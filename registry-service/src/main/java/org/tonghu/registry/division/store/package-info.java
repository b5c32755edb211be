/** Divisions and units in the store, seeded from the shipped tables. */
@NullMarked
package org.tonghu.registry.division.store;

import org.jspecify.annotations.NullMarked;
