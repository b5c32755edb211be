package org.tonghu.registry.child;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.Category;

/** A child in a list. */
public record ChildRow(
        String id,
        String registrationNumber,
        String name,
        Sex sex,
        LocalDate birthDate,
        @Nullable String maskedCitizenId,
        String unit,
        Residence residence,
        CareArrangement.Care care,
        @Nullable String institution,
        List<Category> categories,
        List<Category> undecided,
        boolean left) {}
