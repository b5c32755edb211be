/** Children and determinations in the store; facts and findings lie there encrypted. */
@NullMarked
package org.tonghu.benefits.child.store;

import org.jspecify.annotations.NullMarked;
