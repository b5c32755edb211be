package org.tonghu.starter.web;

/** What a request with an idempotency key comes upon. */
sealed interface KeyClaim {

    /** It may run. */
    record Mine(String id, String holder, String seed) implements KeyClaim {}

    /** It ran before: here is its answer. */
    record Answered(KeyRecord record) implements KeyClaim {}

    /** The same request is running now. */
    record Running() implements KeyClaim {}

    /** The key belongs to another request. */
    record Taken() implements KeyClaim {}
}
