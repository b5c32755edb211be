package org.tonghu.starter.files;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.tonghu.starter.crypto.FieldCipher;

/**
 * The key of one file (AES-256-GCM in segments of 1 MB, bound to the file's id). It is kept beside
 * the file, sealed by the service's field cipher, so that a new service key costs no rewriting of
 * files.
 */
record FileKey(KeysetHandle key) {

    static {
        try {
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static FileKey create() {
        try {
            return new FileKey(
                    KeysetHandle.generateNew(
                            PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB,
                            RegistryConfiguration.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String sealed(String file, FieldCipher cipher) {
        try {
            String plain =
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            key, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            return cipher.encrypt(plain, context(file));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static FileKey opened(String sealed, String file, FieldCipher cipher) {
        try {
            return new FileKey(
                    TinkJsonProtoKeysetFormat.parseKeyset(
                            cipher.decrypt(sealed, context(file)),
                            RegistryConfiguration.get(),
                            InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new FieldCipher.Undecipherable(e);
        }
    }

    OutputStream sealing(OutputStream to, String file) throws IOException {
        try {
            return stream().newEncryptingStream(to, bytes(file));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    InputStream opening(InputStream from, String file) throws IOException {
        try {
            return stream().newDecryptingStream(from, bytes(file));
        } catch (GeneralSecurityException e) {
            throw new FieldCipher.Undecipherable(e);
        }
    }

    private StreamingAead stream() throws GeneralSecurityException {
        return key.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private static String context(String file) {
        return "file/" + file + "/key";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
