/** The service's append-only event log, its relay, its subscribers and their dead letters. */
@NullMarked
package org.tonghu.starter.events;

import org.jspecify.annotations.NullMarked;
