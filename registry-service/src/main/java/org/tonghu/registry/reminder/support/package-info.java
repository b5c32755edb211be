/** Daily planning of reminders, sending them, and the settings of both. */
@NullMarked
package org.tonghu.registry.reminder.support;

import org.jspecify.annotations.NullMarked;
