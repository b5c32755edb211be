/** When a visit counts (郑民文〔2020〕57号 二(四)1). */
@NullMarked
package org.tonghu.registry.visit.rules;

import org.jspecify.annotations.NullMarked;
