/** Rounds of the survey in the store. */
@NullMarked
package org.tonghu.registry.survey.store;

import org.jspecify.annotations.NullMarked;
