/** Which townships and villages have a serving, qualified person (郑民文〔2020〕57号 二(四)1). */
@NullMarked
package org.tonghu.training.coverage;

import org.jspecify.annotations.NullMarked;
