package org.tonghu.starter.crypto;

/**
 * Keyed hash (HMAC-SHA-256, base64url) of a normalised value, for look-up and uniqueness beside the
 * cipher text. Its key differs from the encryption key, so that rotating the latter breaks nothing.
 */
@FunctionalInterface
public interface LookupHash {
    String of(String normalised);
}
