/** The catalogue of courses (郑民文〔2020〕57号 二(五)). */
@NullMarked
package org.tonghu.training.course;

import org.jspecify.annotations.NullMarked;
