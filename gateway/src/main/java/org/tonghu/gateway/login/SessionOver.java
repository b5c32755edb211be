package org.tonghu.gateway.login;

/**
 * Keycloak no longer renews the tokens of a session (logged out elsewhere, account closed, too long
 * idle): sign in again.
 */
public class SessionOver extends Exception {

    SessionOver(Throwable cause) {
        super(cause);
    }
}
