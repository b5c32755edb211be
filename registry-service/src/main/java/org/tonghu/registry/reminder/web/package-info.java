/** The address list and the outbox as officers see them. */
@NullMarked
package org.tonghu.registry.reminder.web;

import org.jspecify.annotations.NullMarked;
