package org.tonghu.registry.child;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A citizen identity number, GB 11643-1999: address, birth date, sequence (odd male, even female),
 * check character by ISO 7064 MOD 11-2. The address is where the number was assigned and says
 * nothing about where anybody lives now.
 */
public record CitizenId(String number) {

    /** Address code in no edition: people made up for tests and demonstrations. */
    public static final String SYNTHETIC_ADDRESS = "410199";

    private static final String CHECKS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    /** What is wrong with a number. */
    public enum Fault {
        LENGTH("应为 18 位", "it must have 18 characters"),
        CHARACTERS("前 17 位应为数字，末位应为数字或 X", "17 digits and a digit or X are needed"),
        BIRTH_DATE("第 7 至 14 位不是有效日期", "characters 7 to 14 are no calendar date"),
        CHECK_CHARACTER("校验码不符，请核对", "the check character does not fit");

        private final String zh;
        private final String en;

        Fault(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    /** Without surrounding blanks, in half-width characters, {@code X} upper case. */
    public static CitizenId normalised(String typed) {
        return new CitizenId(
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT));
    }

    /** The first thing wrong with it; empty for a number that can exist. */
    public Optional<Fault> fault() {
        if (number.length() != WEIGHTS.length + 1) {
            return Optional.of(Fault.LENGTH);
        }
        if (!number.matches("[0-9]{17}[0-9X]")) {
            return Optional.of(Fault.CHARACTERS);
        }
        if (!hasBirthDate()) {
            return Optional.of(Fault.BIRTH_DATE);
        }
        return checkCharacter() == number.charAt(WEIGHTS.length)
                ? Optional.empty()
                : Optional.of(Fault.CHECK_CHARACTER);
    }

    public LocalDate birthDate() {
        return LocalDate.parse(number.substring(6, 14), DAY);
    }

    /** Whether the parity of the sequence fits; a sex that is not known fits either. */
    public boolean fits(Sex sex) {
        var odd = (number.charAt(16) - '0') % 2 == 1;
        return switch (sex) {
            case MALE -> odd;
            case FEMALE -> !odd;
            case UNKNOWN, NOT_STATED -> true;
        };
    }

    public boolean isSynthetic() {
        return number.startsWith(SYNTHETIC_ADDRESS);
    }

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "CitizenId[masked]";
    }

    private boolean hasBirthDate() {
        try {
            birthDate();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private char checkCharacter() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }
}
