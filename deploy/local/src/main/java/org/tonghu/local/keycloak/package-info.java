/** The real Keycloak, unpacked from its Maven artifact, with the local realm. */
@NullMarked
package org.tonghu.local.keycloak;

import org.jspecify.annotations.NullMarked;
