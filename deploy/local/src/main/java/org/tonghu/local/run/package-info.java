/** Starting, watching and stopping the parts. */
@NullMarked
package org.tonghu.local.run;

import org.jspecify.annotations.NullMarked;
