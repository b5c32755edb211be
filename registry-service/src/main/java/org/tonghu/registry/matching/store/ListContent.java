package org.tonghu.registry.matching.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.tonghu.registry.matching.MatchingList;
import org.tonghu.registry.matching.RawRow;

/** How many rows a list has, and by what its content is known again. */
record ListContent(String digest, long rows) {

    static ListContent of(MatchingList list, Iterable<RawRow> rows) {
        var digest = sha256();
        add(digest, list.kind() + "\n" + list.month() + "\n" + list.unit());
        long count = 0;
        for (var row : rows) {
            count++;
            add(digest, text(row));
        }
        return new ListContent(HexFormat.of().formatHex(digest.digest()), count);
    }

    private static String text(RawRow row) {
        return "\n"
                + row.number()
                + "\t"
                + row.citizenId()
                + "\t"
                + row.name()
                + "\t"
                + row.birthDate()
                + "\t"
                + new TreeMap<>(row.values());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
