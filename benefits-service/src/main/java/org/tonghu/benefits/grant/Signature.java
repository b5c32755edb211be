package org.tonghu.benefits.grant;

import java.time.Instant;

/** Who did it and when. */
public record Signature(String by, Instant at) {}
