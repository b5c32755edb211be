/** Calls to other services: tokens, deadlines, breakers, retries. */
@NullMarked
package org.tonghu.starter.calls;

import org.jspecify.annotations.NullMarked;
