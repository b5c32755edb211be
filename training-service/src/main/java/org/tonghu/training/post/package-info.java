/**
 * Child supervisors of townships and child directors of villages (郑民文〔2020〕57号 二(四)1): posts and
 * who serves in them.
 */
@NullMarked
package org.tonghu.training.post;

import org.jspecify.annotations.NullMarked;
