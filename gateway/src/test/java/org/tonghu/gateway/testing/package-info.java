/** Stage and props for trying the gateway from outside. */
@NullMarked
package org.tonghu.gateway.testing;

import org.jspecify.annotations.NullMarked;
