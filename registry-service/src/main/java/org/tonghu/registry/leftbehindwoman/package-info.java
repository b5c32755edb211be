/**
 * Rural left-behind women (农村留守妇女), the third group of the “三留守” register: 郑民文〔2020〕57号 二(四)4 and
 * 三(二). A small record of its own: who she is, where she lives, since when her husband is away for
 * work, what the household needs; registered, kept true every quarter, and let go when the ground
 * falls away.
 */
@NullMarked
package org.tonghu.registry.leftbehindwoman;

import org.jspecify.annotations.NullMarked;
