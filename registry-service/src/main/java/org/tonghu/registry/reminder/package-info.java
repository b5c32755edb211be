/**
 * Reminders (催办): short messages to officers before a deadline, and to the level above them once it
 * is missed. A text holds the kind of work, how much there is, the day and the unit; it can hold no
 * child's name, number or category. Messages wait in an outbox of the service's own store until a
 * gateway has taken them.
 */
@NullMarked
package org.tonghu.registry.reminder;

import org.jspecify.annotations.NullMarked;
