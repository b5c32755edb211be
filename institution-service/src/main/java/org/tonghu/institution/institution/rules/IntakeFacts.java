package org.tonghu.institution.institution.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.institution.Institution;

/**
 * What the admission of an orphan or foundling is judged by.
 *
 * @param residents children living in the institution; null when nobody has reported the number
 * @param asOf the day judged
 */
public record IntakeFacts(Institution institution, @Nullable Integer residents, LocalDate asOf) {}
