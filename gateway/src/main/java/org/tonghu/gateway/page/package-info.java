/** The few pages the gateway shows by itself. */
@NullMarked
package org.tonghu.gateway.page;

import org.jspecify.annotations.NullMarked;
