package org.tonghu.local.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tonghu.local.Failure;

/**
 * Where the services keep their records: the embedded store, or a MongoDB named by {@code
 * TONGHU_MONGODB_URI}. Each service has a database of its own; a database in the address becomes
 * the beginning of their names.
 */
public record StoreAddress(String uri) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<server>mongodb(?:\\+srv)?://[^/?]+)(?:/(?<name>[^?]*))?(?<options>\\?.*)?");

    public StoreAddress {
        if (!FORM.matcher(uri).matches()) {
            throw new Failure(
                    "TONGHU_MONGODB_URI 不是 MongoDB 地址，应以 mongodb:// 开头",
                    "TONGHU_MONGODB_URI is no MongoDB address; it begins with mongodb://");
        }
    }

    public static StoreAddress embedded(int port) {
        return new StoreAddress("mongodb://127.0.0.1:" + port);
    }

    String database(String service) {
        Matcher parts = FORM.matcher(uri);
        if (!parts.matches()) {
            throw new IllegalStateException("checked by the constructor");
        }
        String name = parts.group("name");
        String options = parts.group("options");
        return parts.group("server")
                + "/"
                + (name == null || name.isEmpty() ? "" : name + "_")
                + service
                + (options == null ? "" : options);
    }
}
