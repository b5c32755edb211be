/** What the gateway itself has to refuse, told as RFC 9457 problem details. */
@NullMarked
package org.tonghu.gateway.problem;

import org.jspecify.annotations.NullMarked;
