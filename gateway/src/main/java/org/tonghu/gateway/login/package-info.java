/** Login of people: a session at the gateway, tokens that never reach the browser. */
@NullMarked
package org.tonghu.gateway.login;

import org.jspecify.annotations.NullMarked;
