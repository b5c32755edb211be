package org.tonghu.gateway.settings;

import java.net.URI;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Addresses and secrets of this installation.
 *
 * @param publicUrl where people and partners reach the gateway, without a slash at the end;
 *     redirects and cookies depend on it
 * @param security whose tokens are accepted
 * @param keycloak inner address of Keycloak
 * @param services inner addresses of the four services
 */
@ConfigurationProperties("tonghu")
public record GatewaySettings(
        String publicUrl, Security security, Keycloak keycloak, Services services) {

    /**
     * @param issuer public issuer, {@code <publicUrl>/realms/tonghu}
     * @param jwksUri where the gateway fetches Keycloak's keys (inner address)
     * @param tokenUri where the gateway changes codes and refresh tokens into tokens (inner
     *     address)
     * @param audience what {@code aud} of an access token must name
     * @param clientSecret secret of client {@code gateway}
     */
    public record Security(
            String issuer, URI jwksUri, URI tokenUri, String audience, String clientSecret) {

        public Security {
            Objects.requireNonNull(
                    clientSecret,
                    "tonghu.security.client-secret is not set: secret of client gateway");
        }

        /** Never the secret. */
        @Override
        public String toString() {
            return "Security[issuer=" + issuer + ", jwksUri=" + jwksUri + "]";
        }
    }

    public record Keycloak(URI url) {}

    public record Services(URI registry, URI benefits, URI institution, URI training) {}

    /** Cookies are marked Secure, and HSTS is sent, exactly when the public address is https. */
    public boolean https() {
        return publicUrl.startsWith("https:");
    }
}
