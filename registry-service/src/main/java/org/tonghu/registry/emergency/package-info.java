/** Periods in which counties may confirm before all papers are there, 郑民文〔2020〕57号 二(一). */
@NullMarked
package org.tonghu.registry.emergency;

import org.jspecify.annotations.NullMarked;
