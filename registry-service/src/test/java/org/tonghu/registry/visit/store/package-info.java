/** Visits that follow their child. */
@NullMarked
package org.tonghu.registry.visit.store;

import org.jspecify.annotations.NullMarked;
