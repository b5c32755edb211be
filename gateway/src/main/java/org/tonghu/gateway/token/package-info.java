/** Bearer tokens of partners and tools, checked before anything is passed on. */
@NullMarked
package org.tonghu.gateway.token;

import org.jspecify.annotations.NullMarked;
