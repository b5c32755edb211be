package org.tonghu.local.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/**
 * Citizen ID numbers by GB 11643 with address code 410199, which was never assigned: they pass
 * every check and belong to nobody.
 */
final class CitizenIds {

    private static final String ADDRESS = "410199";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int SEQUENCES = 500;

    private final Map<String, Integer> used = new HashMap<>();
    private final int offset;

    /**
     * @param seed other seeds begin at other sequence numbers, so that two populations seldom meet
     */
    CitizenIds(long seed) {
        this.offset = Math.floorMod(Long.hashCode(seed * 31), SEQUENCES);
    }

    /** The next number for this day and sex; odd sequence numbers are male. */
    String next(LocalDate born, boolean male) {
        var begin = ADDRESS + born.format(DateTimeFormatter.BASIC_ISO_DATE);
        int count = used.merge(begin + male, 1, Integer::sum) - 1;
        int sequence = 2 * Math.floorMod(offset + count, SEQUENCES) + (male ? 1 : 0);
        var first17 = begin + "%03d".formatted(sequence);
        return first17 + check(first17);
    }

    static char check(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }
}
