/** Official papers: layouts filled with values and set as PDF. */
@NullMarked
package org.tonghu.starter.papers;

import org.jspecify.annotations.NullMarked;
