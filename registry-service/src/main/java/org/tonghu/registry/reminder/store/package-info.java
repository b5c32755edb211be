/** The address list and the outbox in the store; officers' telephone numbers are sealed. */
@NullMarked
package org.tonghu.registry.reminder.store;

import org.jspecify.annotations.NullMarked;
