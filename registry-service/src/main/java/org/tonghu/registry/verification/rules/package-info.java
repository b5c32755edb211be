/** What must be verified, by when, and how complete a record is (郑民文〔2020〕57号 二(四)4). */
@NullMarked
package org.tonghu.registry.verification.rules;

import org.jspecify.annotations.NullMarked;
