/** The API of coverage. */
@NullMarked
package org.tonghu.training.coverage.web;

import org.jspecify.annotations.NullMarked;
