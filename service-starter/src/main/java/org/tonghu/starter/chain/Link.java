package org.tonghu.starter.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * The end of a chain: the last entry's number and hash (number 0 and an empty hash before the
 * first).
 */
record Link(String chain, long seq, String hash) {

    /** Unique in the store; sorts by chain and number. */
    static final String FIELD = "link";

    private static final List<String> OWN = List.of(FIELD, "chain", "seq", "prev", "hash");

    static Link start(String chain) {
        return new Link(chain, 0, "");
    }

    /** The content as the next entry of this chain; nothing is stored by it. */
    BsonDocument chained(BsonDocument content) {
        long next = seq + 1;
        return content.clone()
                .append(FIELD, new BsonString(name(chain, next)))
                .append("chain", new BsonString(chain))
                .append("seq", new BsonInt64(next))
                .append("prev", new BsonString(hash))
                .append("hash", new BsonString(hash(chain, next, hash, content)));
    }

    static Link of(BsonDocument entry) {
        return new Link(
                entry.getString("chain").getValue(),
                entry.getNumber("seq").longValue(),
                entry.getString("hash").getValue());
    }

    /** The hash the entry must have by its content and its place. */
    static String expectedHash(BsonDocument entry) {
        BsonDocument content = entry.clone();
        OWN.forEach(content::remove);
        return hash(
                entry.getString("chain").getValue(),
                entry.getNumber("seq").longValue(),
                entry.getString("prev").getValue(),
                content);
    }

    static String name(String chain, long seq) {
        return "%s:%012d".formatted(chain, seq);
    }

    private static String hash(String chain, long seq, String prev, BsonDocument content) {
        return sha256(name(chain, seq) + "\n" + prev + "\n" + Canonical.text(content));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
