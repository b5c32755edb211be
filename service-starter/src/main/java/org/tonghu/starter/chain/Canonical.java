package org.tonghu.starter.chain;

import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * One text for equal content, however a store orders keys or widens integers. It never changes:
 * hashes of years ago are computed from it again.
 */
final class Canonical {

    private Canonical() {}

    static String text(BsonDocument content) {
        StringBuilder text = new StringBuilder();
        write(content, text);
        return text.toString();
    }

    private static void write(BsonValue value, StringBuilder text) {
        switch (value.getBsonType()) {
            case DOCUMENT -> document(value.asDocument(), text);
            case ARRAY -> array(value, text);
            case STRING -> quoted(value.asString().getValue(), text);
            case INT32, INT64 -> text.append(value.asNumber().longValue());
            case BOOLEAN -> text.append(value.asBoolean().getValue());
            case DATE_TIME -> text.append('@').append(value.asDateTime().getValue());
            default ->
                    throw new IllegalArgumentException(
                            "A log entry cannot hold " + value.getBsonType());
        }
    }

    private static void document(BsonDocument document, StringBuilder text) {
        text.append('{');
        new TreeMap<>(document)
                .forEach((key, value) -> {
                    quoted(key, text);
                    text.append(':');
                    write(value, text);
                    text.append(',');
                });
        text.append('}');
    }

    private static void array(BsonValue array, StringBuilder text) {
        text.append('[');
        array.asArray()
                .forEach(value -> {
                    write(value, text);
                    text.append(',');
                });
        text.append(']');
    }

    private static void quoted(String string, StringBuilder text) {
        text.append('"').append(string.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
}
