/** Quarterly reports in the store. */
@NullMarked
package org.tonghu.registry.statistics.store;

import org.jspecify.annotations.NullMarked;
