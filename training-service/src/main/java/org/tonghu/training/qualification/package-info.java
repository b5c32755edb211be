/**
 * Whether a person may serve in a role on a day: initial course and yearly round (郑民文〔2020〕57号
 * 二(五)).
 */
@NullMarked
package org.tonghu.training.qualification;

import org.jspecify.annotations.NullMarked;
