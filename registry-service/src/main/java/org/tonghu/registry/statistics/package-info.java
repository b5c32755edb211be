/**
 * Counts of children for any day, rosters (花名册) and quarterly reports (台账), by the tree of
 * reporting units. 郑民文〔2020〕57号 三(二).
 */
@NullMarked
package org.tonghu.registry.statistics;

import org.jspecify.annotations.NullMarked;
