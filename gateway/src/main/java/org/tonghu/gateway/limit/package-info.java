/** How much and how often a client may send. */
@NullMarked
package org.tonghu.gateway.limit;

import org.jspecify.annotations.NullMarked;
