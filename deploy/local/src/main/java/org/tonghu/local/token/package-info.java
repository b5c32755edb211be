/** Access tokens of the demo accounts and of the partner client, in the local realm only. */
@NullMarked
package org.tonghu.local.token;

import org.jspecify.annotations.NullMarked;
