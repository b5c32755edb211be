package org.tonghu.starter.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;

/**
 * What one look through the whole file tells.
 *
 * @param type empty for none that is known
 */
record Inspection(Optional<FileType> type, long bytes, String sha256) {

    /** Reads no further than one byte above the limit. */
    static Inspection of(InputStreamSource content, long most) throws IOException {
        MessageDigest digest = newDigest();
        try (InputStream in = content.getInputStream()) {
            byte[] head = in.readNBytes(Sniffer.HEAD);
            digest.update(head);
            long bytes = head.length;
            byte[] buffer = new byte[Sniffer.HEAD];
            for (int read = 0; read >= 0 && bytes <= most; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
            return new Inspection(
                    Sniffer.type(Arrays.copyOf(head, head.length)),
                    bytes,
                    HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
