/** The whole platform from outside: real Keycloak, real processes, only the gateway's port. */
@NullMarked
package org.tonghu.acceptance;

import org.jspecify.annotations.NullMarked;
