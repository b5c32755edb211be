package org.tonghu.registry.reminder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;

/** The same for the same deadline, step and recipient. */
final class MessageId {

    private static final int BYTES = 16;

    private MessageId() {}

    static String of(String list, String place, LocalDate dueOn, String step, String contact) {
        var text = String.join("\n", list, place, dueOn.toString(), step, contact);
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
