/** The job that freezes the figures of a round. */
@NullMarked
package org.tonghu.registry.survey.support;

import org.jspecify.annotations.NullMarked;
