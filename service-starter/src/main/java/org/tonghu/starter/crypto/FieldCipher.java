package org.tonghu.starter.crypto;

/**
 * Encrypts a single field. Randomised: equal plain texts give different cipher texts, so equality
 * and uniqueness go through {@link LookupHash}.
 */
public interface FieldCipher {

    /**
     * @param context where the value belongs, e.g. {@code child/<id>/citizenId}; the same context
     *     is needed to decrypt, so a cipher text moved to another record is refused
     */
    String encrypt(String plain, String context);

    /**
     * @throws Undecipherable if the text, the context or the key does not fit
     */
    String decrypt(String cipherText, String context);

    /** A stored cipher text cannot be read: wrong key, wrong context or altered. */
    final class Undecipherable extends RuntimeException {
        public Undecipherable(Throwable cause) {
            super(
                    "A stored cipher text does not fit its context or the keys of this service",
                    cause);
        }
    }
}
