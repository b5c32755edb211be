package org.tonghu.starter.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How a paper looks: a text, a line for each paragraph. {@code # } a title, {@code ## } a line
 * below it, {@code > } set to the right, {@code | a | b |} a row of a table whose first, third ...
 * cells are labels, a blank line some space, all else a paragraph. <code>{{name}}</code> is a
 * value.
 *
 * @param name which paper and which version of it, e.g. {@code refusal-1}
 */
public record PaperLayout(String name, List<String> lines) {

    private static final Pattern VALUE = Pattern.compile("\\{\\{([a-zA-Z]+)}}");

    public PaperLayout {
        lines = List.copyOf(lines);
    }

    /** Reads {@code /papers/<name>.txt} from the class path. */
    public static PaperLayout of(String name) {
        var path = "/papers/" + name + ".txt";
        try (InputStream text = PaperLayout.class.getResourceAsStream(path)) {
            if (text == null) {
                throw new IllegalArgumentException("There is no layout " + path);
            }
            return new PaperLayout(
                    name, new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the values it takes. */
    public Set<String> values() {
        var names = new TreeSet<String>();
        lines.forEach(
                line -> VALUE.matcher(line).results().forEach(found -> names.add(found.group(1))));
        return names;
    }

    /**
     * The lines with their values; a value is never read as layout.
     *
     * @throws IllegalArgumentException for a value that is not there
     */
    List<String> filled(Map<String, String> values) {
        for (var name : values()) {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException(this.name + " needs a value for " + name);
            }
        }
        return lines.stream().map(line -> filled(line, values)).toList();
    }

    private static String filled(String line, Map<String, String> values) {
        return VALUE.matcher(line)
                .replaceAll(found ->
                        java.util.regex.Matcher.quoteReplacement(
                                plain(values.getOrDefault(found.group(1), ""))));
    }

    /** Bars would part cells. */
    private static String plain(String value) {
        return value.replace('|', '｜').replaceAll("\\s+", " ").strip();
    }
}
