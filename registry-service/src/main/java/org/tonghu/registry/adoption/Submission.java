package org.tonghu.registry.adoption;

import java.time.LocalDate;

/** Submitted upwards for an adoption abroad; the registration itself is made by the province. */
public record Submission(LocalDate on, Relation relation, String reference) {}
