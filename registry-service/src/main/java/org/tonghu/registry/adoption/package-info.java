/**
 * Adoption (收养): every child who can be placed is placed, as early as possible, at home before
 * abroad; once registered, the record is sealed. 郑民文〔2020〕57号 二(二)6.
 */
@NullMarked
package org.tonghu.registry.adoption;

import org.jspecify.annotations.NullMarked;
