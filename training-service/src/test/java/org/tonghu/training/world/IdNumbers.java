package org.tonghu.training.world;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Identity numbers that cannot belong to a real person: no edition of the divisions knows 410199.
 */
public final class IdNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger NEXT = new AtomicInteger();

    private IdNumbers() {}

    public static String next() {
        int number = NEXT.getAndIncrement();
        var text = "410199%04d0315%03d".formatted(1960 + number / 1000, number % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return text + "10X98765432".charAt(sum % 11);
    }
}
