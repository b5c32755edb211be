/** Whether this machine can carry the platform. */
@NullMarked
package org.tonghu.local.machine;

import org.jspecify.annotations.NullMarked;
