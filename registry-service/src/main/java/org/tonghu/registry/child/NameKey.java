package org.tonghu.registry.child;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How names are compared: full and half width alike, without blanks and middle dots, in lower case.
 */
public final class NameKey {

    private NameKey() {}

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u00B7\\u2022\\u2027\\u30FB]", "")
                .toLowerCase(Locale.ROOT);
    }
}
