package org.tonghu.registry.protection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The daily call on a child in temporary care. */
public record DailyContact(LocalDate on, String by, boolean reached, @Nullable String note) {}
