/** Visits as the rules judge them. */
@NullMarked
package org.tonghu.registry.visit.rules;

import org.jspecify.annotations.NullMarked;
