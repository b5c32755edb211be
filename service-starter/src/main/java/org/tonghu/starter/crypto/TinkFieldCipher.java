package org.tonghu.starter.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * AES-256-GCM with the context as associated data; cipher texts are base64url and name their key.
 */
final class TinkFieldCipher implements FieldCipher {

    private final Aead aead;

    TinkFieldCipher(KeysetHandle keys) throws GeneralSecurityException {
        this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** Tink knows no kind of key before this. */
    static void register() {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String encrypt(String plain, String context) {
        try {
            byte[] text = aead.encrypt(bytes(plain), bytes(context));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A field could not be encrypted", e);
        }
    }

    @Override
    public String decrypt(String cipherText, String context) {
        try {
            byte[] text = Base64.getUrlDecoder().decode(cipherText);
            return new String(aead.decrypt(text, bytes(context)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Undecipherable(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
