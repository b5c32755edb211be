/** The API of session. */
@NullMarked
package org.tonghu.training.session.web;

import org.jspecify.annotations.NullMarked;
