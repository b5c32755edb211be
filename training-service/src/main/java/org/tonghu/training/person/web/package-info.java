/** The API of person. */
@NullMarked
package org.tonghu.training.person.web;

import org.jspecify.annotations.NullMarked;
