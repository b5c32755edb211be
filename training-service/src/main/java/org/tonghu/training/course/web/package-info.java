/** The API of course. */
@NullMarked
package org.tonghu.training.course.web;

import org.jspecify.annotations.NullMarked;
