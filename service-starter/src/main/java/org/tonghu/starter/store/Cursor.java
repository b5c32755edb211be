package org.tonghu.starter.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.json.JsonParseException;
import org.tonghu.starter.problem.Invalid;

/**
 * Where a page ended, opaque to the client: the id of the last row and nothing of what it says, for
 * cursors travel in addresses. It is not signed: it only narrows a query whose filter already holds
 * what the caller may see.
 */
final class Cursor {

    private Cursor() {}

    static String write(String scope, String id) {
        String json =
                new BsonDocument("of", new BsonString(scope))
                        .append("after", new BsonString(id))
                        .toJson();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The id of the last row of the page before. */
    static String read(String cursor, String scope) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(cursor);
            BsonDocument content = BsonDocument.parse(new String(json, StandardCharsets.UTF_8));
            if (content.getString("of").getValue().equals(scope)) {
                return content.getString("after").getValue();
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
