/** How records are read: what a reader may see, which part of a list is wanted. */
@NullMarked
package org.tonghu.benefits.reading;

import org.jspecify.annotations.NullMarked;
