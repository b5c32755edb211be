/** Opening campaigns by the calendar, and what follows from events. */
@NullMarked
package org.tonghu.registry.verification.support;

import org.jspecify.annotations.NullMarked;
