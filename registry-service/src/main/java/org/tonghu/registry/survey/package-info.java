/**
 * The survey of 郑民文〔2020〕57号 三(二): numbers per village, confirmed by the village, submitted by the
 * township, confirmed by the county; totals are the sum of the villages.
 */
@NullMarked
package org.tonghu.registry.survey;

import org.jspecify.annotations.NullMarked;
