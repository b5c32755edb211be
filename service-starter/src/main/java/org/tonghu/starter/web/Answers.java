package org.tonghu.starter.web;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** The shapes of success that carry more than a body. */
public final class Answers {

    private Answers() {}

    /** 200 with the revision as {@code ETag}. */
    public static <T> ResponseEntity<T> ok(T body, long revision) {
        return ResponseEntity.ok().header(HttpHeaders.ETAG, etag(revision)).body(body);
    }

    /** 201 with {@code Location} and {@code ETag}. */
    public static <T> ResponseEntity<T> created(String location, T body, long revision) {
        return ResponseEntity.created(URI.create(location))
                .header(HttpHeaders.ETAG, etag(revision))
                .body(body);
    }

    /** 202 with the {@code Location} where the work can be watched. */
    public static <T> ResponseEntity<T> accepted(String location, T body) {
        return ResponseEntity.accepted().header(HttpHeaders.LOCATION, location).body(body);
    }

    static String etag(long revision) {
        return '"' + Long.toString(revision) + '"';
    }
}
