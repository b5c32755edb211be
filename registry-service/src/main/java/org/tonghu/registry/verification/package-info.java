/**
 * Data on left-behind children, children in difficulty and left-behind women, verified every
 * quarter (郑民文〔2020〕57号 二(四)4): whom it concerns, who has verified it, which village is done.
 */
@NullMarked
package org.tonghu.registry.verification;

import org.jspecify.annotations.NullMarked;
