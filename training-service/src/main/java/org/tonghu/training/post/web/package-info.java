/** The API of post. */
@NullMarked
package org.tonghu.training.post.web;

import org.jspecify.annotations.NullMarked;
