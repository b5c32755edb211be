package org.tonghu.training.world;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Bodies with one field spoilt. */
public final class Json {

    private Json() {}

    /**
     * @param value JSON text
     */
    public static String with(Map<String, Object> body, String field, String value) {
        var rest = new LinkedHashMap<>(body);
        rest.remove(field);
        var text = JsonMapper.shared().writeValueAsString(rest);
        var comma = rest.isEmpty() ? "" : ",";
        return text.substring(0, text.length() - 1) + comma + '"' + field + "\":" + value + '}';
    }
}
