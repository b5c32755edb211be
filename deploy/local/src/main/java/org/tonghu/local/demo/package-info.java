/** A synthetic population and one month of work on it, entered through the public API. */
@NullMarked
package org.tonghu.local.demo;

import org.jspecify.annotations.NullMarked;
