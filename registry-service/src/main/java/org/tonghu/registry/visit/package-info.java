/**
 * Visits to children, priority children and the help that follows (郑民文〔2020〕57号 二(四)1): whom to
 * visit by when, what a visit found, and who does what about it.
 */
@NullMarked
package org.tonghu.registry.visit;

import org.jspecify.annotations.NullMarked;
