package org.tonghu.starter.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ids for what a request creates, as a handler's argument. Under an idempotency key the same
 * request gets the same ids each time it runs, so that one cut short by a crash neither doubles nor
 * blocks what it created.
 */
public final class NewId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private final @Nullable String seed;
    private final Map<String, Integer> given = new HashMap<>();

    private NewId(@Nullable String seed) {
        this.seed = seed;
    }

    public static NewId random() {
        return new NewId(null);
    }

    public static NewId derivedFrom(String seed) {
        return new NewId(seed);
    }

    /** Another id for this kind of thing: 32 hexadecimal digits. */
    public String next(String kind) {
        return HexFormat.of().formatHex(seed == null ? randomBytes() : derived(seed, kind));
    }

    private static byte[] randomBytes() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private byte[] derived(String from, String kind) {
        int number = given.merge(kind, 1, Integer::sum);
        var text = from + '\n' + kind + '\n' + number;
        return Arrays.copyOf(sha256().digest(text.getBytes(StandardCharsets.UTF_8)), BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
