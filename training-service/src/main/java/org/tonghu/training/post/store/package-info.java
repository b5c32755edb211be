/** The store behind the ports of post. */
@NullMarked
package org.tonghu.training.post.store;

import org.jspecify.annotations.NullMarked;
