/** Who calls: token to {@link org.tonghu.starter.caller.Caller}, and who may call what. */
@NullMarked
package org.tonghu.starter.caller;

import org.jspecify.annotations.NullMarked;
