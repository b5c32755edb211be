package org.tonghu.starter.web;

/** What no text from outside may hold: it would break storing, logging or showing it. */
final class Texts {

    private Texts() {}

    /** Control characters other than tab and line breaks, and halves of surrogate pairs. */
    static boolean unfit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == '\u007f') {
                return true;
            }
            if (Character.isSurrogate(c)) {
                boolean pair =
                        Character.isHighSurrogate(c)
                                && i + 1 < text.length()
                                && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
