package org.tonghu.acceptance.story;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Citizen IDs of nobody: the address code 410199 is in no edition. GB 11643-1999. */
final class IdNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger SEQUENCE = new AtomicInteger(500);

    private IdNumber() {}

    static String ofAWoman(LocalDate born) {
        var digits =
                "410199" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + SEQUENCE.getAndAdd(2);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
