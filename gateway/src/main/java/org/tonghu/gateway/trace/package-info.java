/** The trace id of a request and its one line in the log. */
@NullMarked
package org.tonghu.gateway.trace;

import org.jspecify.annotations.NullMarked;
