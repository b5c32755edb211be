package org.tonghu.registry.changerequest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How it ended.
 *
 * @param reason of a rejection; null with an approval or a withdrawal
 */
public record Closing(LocalDate on, String by, @Nullable String reason) {}
