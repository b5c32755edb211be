package org.tonghu.starter.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An amount of money in yuan with exactly two decimals (fen). In JSON a decimal string: {@code
 * "950.00"}.
 */
public record Yuan(BigDecimal value) implements Comparable<Yuan> {

    public static final Yuan ZERO = new Yuan(BigDecimal.ZERO);

    /** Largest amount accepted from outside: nothing this platform pays comes near it. */
    public static final Yuan MOST = Yuan.of("1000000000000");

    /**
     * @throws ArithmeticException when the value has more than two decimals
     */
    public Yuan {
        value = value.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Yuan of(String text) {
        return new Yuan(new BigDecimal(text));
    }

    public static Yuan of(long yuan) {
        return new Yuan(BigDecimal.valueOf(yuan));
    }

    public static Yuan ofFen(long fen) {
        return new Yuan(BigDecimal.valueOf(fen, 2));
    }

    public static Yuan sum(Collection<Yuan> amounts) {
        return amounts.stream().reduce(ZERO, Yuan::plus);
    }

    public long fen() {
        return value.unscaledValue().longValueExact();
    }

    public Yuan plus(Yuan other) {
        return new Yuan(value.add(other.value));
    }

    public Yuan minus(Yuan other) {
        return new Yuan(value.subtract(other.value));
    }

    public Yuan times(long count) {
        return new Yuan(value.multiply(BigDecimal.valueOf(count)));
    }

    /** This amount, or nothing where it is below nothing: a top-up never becomes a debt. */
    public Yuan atLeastZero() {
        return isNegative() ? ZERO : this;
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Yuan other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
