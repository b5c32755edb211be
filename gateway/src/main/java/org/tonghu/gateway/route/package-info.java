/** The way from the outside to the services and to Keycloak. */
@NullMarked
package org.tonghu.gateway.route;

import org.jspecify.annotations.NullMarked;
