package org.tonghu.registry.protection;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;

/** Numbers that people quote: kind, year and ten characters that are not easily confused. */
final class CaseNumber {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);

    private CaseNumber() {}

    /** Follows from the record's id alone, so that a repeated request gets the same one. */
    static String of(String kind, String id, Instant at) {
        var rest = new BigInteger(1, id.getBytes(StandardCharsets.UTF_8));
        var hash = rest.mod(BigInteger.TWO.pow(127).subtract(BigInteger.ONE));
        var text = new StringBuilder(kind).append(at.atOffset(SHANGHAI).getYear()).append('-');
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(hash.shiftRight(5 * i).intValue() & 31));
        }
        return text.toString();
    }
}
