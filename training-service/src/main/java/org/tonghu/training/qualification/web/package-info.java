/** The API of qualification. */
@NullMarked
package org.tonghu.training.qualification.web;

import org.jspecify.annotations.NullMarked;
