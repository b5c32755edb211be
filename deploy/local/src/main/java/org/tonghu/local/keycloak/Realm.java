package org.tonghu.local.keycloak;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tonghu.local.Failure;

/** The text of the realm file with the values of this machine filled in. */
record Realm(String text) {

    private static final Pattern OURS = Pattern.compile("\\$\\{(TONGHU_[A-Z_]+)}");

    /**
     * Fills in the placeholders named {@code TONGHU_…}; Keycloak's own, such as {@code
     * ${role_admin}}, stay.
     *
     * @throws Failure when the file asks for a value that nobody gives
     */
    static Realm of(String template, Map<String, String> values) {
        var missing = new TreeSet<String>();
        String text =
                OURS.matcher(template)
                        .replaceAll(found -> {
                            String value = values.get(found.group(1));
                            if (value == null) {
                                missing.add(found.group(1));
                            }
                            return Matcher.quoteReplacement(value == null ? "" : value);
                        });
        if (!missing.isEmpty()) {
            throw new Failure(
                    "登录域文件需要的值未提供：" + missing,
                    "The realm file asks for values that are not known: " + missing);
        }
        return new Realm(text);
    }
}
