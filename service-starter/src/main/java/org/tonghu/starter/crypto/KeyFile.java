package org.tonghu.starter.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys of a service: {@code {"encryption": <Tink keyset>, "lookup": <base64>}}. Whoever has the
 * file reads every protected field; whoever loses it loses them.
 */
final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final int LOOKUP_KEY_BYTES = 32;
    private static final JsonMapper JSON = JsonMapper.shared();

    private KeyFile() {}

    static Keys read(Path file) {
        try {
            JsonNode content = JSON.readTree(Files.readString(file));
            byte[] lookup = Base64.getDecoder().decode(content.path("lookup").asString(""));
            if (lookup.length < LOOKUP_KEY_BYTES) {
                throw new IllegalArgumentException("its lookup key is missing or too short");
            }
            return new Keys(
                    TinkJsonProtoKeysetFormat.parseKeyset(
                            content.path("encryption").toString(),
                            RegistryConfiguration.get(),
                            InsecureSecretKeyAccess.get()),
                    lookup);
        } catch (IOException
                | JacksonException
                | GeneralSecurityException
                | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "tonghu.keys.file=%s is no usable key file: %s. Restore it from its backup; never replace it, or all protected fields are lost"
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    /** Makes the file unless it is there, readable by its owner only. */
    static void create(Path file) {
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh =
                    Files.createTempFile(file.toAbsolutePath().getParent(), "keys", "", owner());
            Files.writeString(fresh, generated());
            try {
                Files.move(fresh, file);
                LOG.info("Made new keys in {}", file);
            } catch (FileAlreadyExistsException e) {
                Files.delete(fresh); // another process was first
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make tonghu.keys.file=" + file, e);
        }
    }

    private static String generated() {
        byte[] lookup = new byte[LOOKUP_KEY_BYTES];
        new SecureRandom().nextBytes(lookup);
        try {
            return "{\"encryption\":%s,\"lookup\":\"%s\"}"
                    .formatted(
                            TinkJsonProtoKeysetFormat.serializeKeyset(
                                    KeysetHandle.generateNew(
                                            PredefinedAeadParameters.AES256_GCM,
                                            RegistryConfiguration.get()),
                                    RegistryConfiguration.get(),
                                    InsecureSecretKeyAccess.get()),
                            Base64.getEncoder().encodeToString(lookup));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileAttribute<?>[] owner() {
        boolean posix =
                java.nio.file.FileSystems.getDefault()
                        .supportedFileAttributeViews()
                        .contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    record Keys(KeysetHandle encryption, byte[] lookup) {}
}
