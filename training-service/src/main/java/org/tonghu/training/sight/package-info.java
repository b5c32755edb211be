/** What a caller sees of a collection: whose records, and how many at a time. */
@NullMarked
package org.tonghu.training.sight;

import org.jspecify.annotations.NullMarked;
