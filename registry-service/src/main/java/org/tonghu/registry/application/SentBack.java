package org.tonghu.registry.application;

import java.time.LocalDate;

/**
 * The county wants it verified again.
 *
 * @param verifiedOn day of the verification that was not enough; the county's time goes on from
 *     there
 */
public record SentBack(LocalDate on, String by, String reason, LocalDate verifiedOn) {}
