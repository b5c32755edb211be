/** The clocks of the chain (郑民文〔2020〕57号 二(四)1, 二(四)2). */
@NullMarked
package org.tonghu.registry.protection.rules;

import org.jspecify.annotations.NullMarked;
