/**
 * Which programmes a child has a right to, for one set of facts on one day. Pure: no framework, no
 * store, no clock. Basis: 郑民文〔2020〕57号 二(二)2 to 二(二)4 and the documents it cites.
 */
@NullMarked
package org.tonghu.benefits.eligibility;

import org.jspecify.annotations.NullMarked;
