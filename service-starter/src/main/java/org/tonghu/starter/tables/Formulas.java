package org.tonghu.starter.tables;

import java.util.regex.Pattern;

/**
 * A CSV cell that begins like a formula would be run by the spreadsheet program of whoever opens
 * the file. An apostrophe before it keeps it a text; reading takes that apostrophe away again.
 */
final class Formulas {

    private static final Pattern RISKY =
            Pattern.compile("'*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'" + RISKY.pattern(), Pattern.DOTALL);

    private Formulas() {}

    static String guard(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    static String unguard(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
