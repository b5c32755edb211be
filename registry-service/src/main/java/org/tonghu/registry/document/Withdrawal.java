package org.tonghu.registry.document;

import java.time.LocalDate;

/** A document was added by mistake, or is out of date. */
public record Withdrawal(LocalDate on, String by, String reason) {}
