package org.tonghu.starter.crypto;

/** What pages, lists and logs show in place of the full value; revealing it is a logged act. */
public final class Masked {

    private Masked() {}

    /**
     * First three and last four at most; nothing of a number that is too short to hide four more.
     */
    public static String idNumber(String number) {
        return mask(number, 3, 4, 4);
    }

    /** First three and last four digits. */
    public static String phone(String number) {
        return mask(number, 3, 4, 4);
    }

    /** The last four digits. */
    public static String account(String number) {
        return mask(number, 0, 4, 4);
    }

    /** The surname's first character, the rest starred. */
    public static String name(String name) {
        return mask(name, 1, 0, 1);
    }

    private static String mask(String value, int head, int tail, int hidden) {
        int length = value.codePointCount(0, value.length());
        if (length < head + tail + hidden) {
            return "*".repeat(length);
        }
        String first = value.substring(0, value.offsetByCodePoints(0, head));
        String last = value.substring(value.offsetByCodePoints(value.length(), -tail));
        return first + "*".repeat(length - head - tail) + last;
    }
}
