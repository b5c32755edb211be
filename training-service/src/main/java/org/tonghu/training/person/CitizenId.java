package org.tonghu.training.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Citizen identity number by GB 11643-1999, in its 18-character form with an upper-case check
 * character.
 */
public record CitizenId(String value) {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /**
     * @throws IllegalArgumentException when it is no such number; the value is not told
     */
    public CitizenId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a citizen identity number");
        }
    }

    /**
     * Full-width characters, blanks around it and a lower-case x are forgiven; a wrong check
     * character is not.
     */
    public static Optional<CitizenId> parse(String text) {
        var normal =
                java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                        .strip()
                        .toUpperCase(Locale.ROOT);
        return isValid(normal) ? Optional.of(new CitizenId(normal)) : Optional.empty();
    }

    public LocalDate bornOn() {
        return birthDate(value);
    }

    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** Never the number: it would end in logs. */
    @Override
    public String toString() {
        return "CitizenId[…]";
    }

    private static boolean isValid(String text) {
        return FORM.matcher(text).matches()
                && hasBirthDate(text)
                && text.charAt(17) == checkCharacter(text);
    }

    private static boolean hasBirthDate(String text) {
        try {
            return birthDate(text).getYear() >= 1800;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static LocalDate birthDate(String text) {
        return LocalDate.of(
                Integer.parseInt(text.substring(6, 10)),
                Integer.parseInt(text.substring(10, 12)),
                Integer.parseInt(text.substring(12, 14)));
    }

    private static char checkCharacter(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }
}
