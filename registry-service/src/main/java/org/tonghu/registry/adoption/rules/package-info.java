/** What the law asks before an adoption, by the law of the day. */
@NullMarked
package org.tonghu.registry.adoption.rules;

import org.jspecify.annotations.NullMarked;
