package org.tonghu.starter.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.bson.json.JsonParseException;
import org.tonghu.starter.problem.Invalid;

/**
 * Where a page ended, opaque to the client. It is not signed: it only narrows a query whose filter
 * already holds what the caller may see, and nothing but plain values is taken from it.
 */
final class Cursor {

    private static final Set<BsonType> PLAIN =
            EnumSet.of(
                    BsonType.STRING,
                    BsonType.INT32,
                    BsonType.INT64,
                    BsonType.DOUBLE,
                    BsonType.DECIMAL128,
                    BsonType.DATE_TIME,
                    BsonType.BOOLEAN);

    private Cursor() {}

    static String write(String scope, List<BsonValue> values) {
        String json =
                new BsonDocument("of", new BsonString(scope))
                        .append("at", new BsonArray(values))
                        .toJson();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    static List<BsonValue> read(String cursor, String scope) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(cursor);
            BsonDocument content = BsonDocument.parse(new String(json, StandardCharsets.UTF_8));
            List<BsonValue> values = content.getArray("at").getValues();
            boolean plain = values.stream().allMatch(value -> PLAIN.contains(value.getBsonType()));
            if (plain && content.getString("of").getValue().equals(scope)) {
                return values;
            }
        } catch (IllegalArgumentException | JsonParseException | org.bson.BSONException e) {
            throw refused();
        }
        throw refused();
    }

    static Invalid refused() {
        return new Invalid(
                "#/query/cursor",
                "CURSOR_UNKNOWN",
                "游标不属于此列表，请从第一页重新读取",
                "The cursor does not belong to this list: start again with the first page");
    }
}
