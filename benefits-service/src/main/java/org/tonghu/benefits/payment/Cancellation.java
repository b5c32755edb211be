package org.tonghu.benefits.payment;

import java.time.Instant;

/** A run that is not to be paid after all: who said so, and the written reason. */
public record Cancellation(String by, Instant at, String reason) {}
