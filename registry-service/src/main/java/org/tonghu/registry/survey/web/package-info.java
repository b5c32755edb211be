/** Opening, filling, submitting and confirming a round of the survey. */
@NullMarked
package org.tonghu.registry.survey.web;

import org.jspecify.annotations.NullMarked;
