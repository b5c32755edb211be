/** The stateless evaluation: facts in, findings out, nothing read of a child and nothing stored. */
@NullMarked
package org.tonghu.benefits.evaluation.web;

import org.jspecify.annotations.NullMarked;
