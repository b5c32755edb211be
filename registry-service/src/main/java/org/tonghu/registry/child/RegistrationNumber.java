package org.tonghu.registry.child;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The system's own number: year and eleven characters without letters that are easily confused. */
public final class RegistrationNumber {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 11;

    private RegistrationNumber() {}

    /** Follows from the record's id alone, so that a repeated registration gets the same one. */
    public static String of(String id, LocalDate day) {
        var rest = new BigInteger(1, id.getBytes(StandardCharsets.UTF_8));
        var hash = rest.mod(BigInteger.TWO.pow(127).subtract(BigInteger.ONE));
        var text = new StringBuilder("ZZ").append(day.getYear()).append('-');
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(hash.shiftRight(5 * i).intValue() & 31));
        }
        return text.toString();
    }
}
