/** Payment runs: one unit, one month; every child once and once only (郑民文〔2020〕57号 二(二)2, 二(六)). */
@NullMarked
package org.tonghu.benefits.payment;

import org.jspecify.annotations.NullMarked;
