package org.tonghu.registry.child.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CareArrangement.Care;
import org.tonghu.registry.child.ChildRow;
import org.tonghu.registry.child.Sex;
import org.tonghu.registry.classification.Category;
import org.tonghu.starter.access.ShowsChildren;

/** A child in a list. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChildListEntry(
        String id,
        String registrationNumber,
        String name,
        Sex sex,
        LocalDate birthDate,
        @Nullable String citizenId,
        String unit,
        String township,
        @Nullable String village,
        Care care,
        @Nullable String institution,
        List<Category> categories,
        List<Category> undecided,
        SearchRequest.Status status)
        implements ShowsChildren {

    static ChildListEntry of(ChildRow row) {
        return new ChildListEntry(
                row.id(),
                row.registrationNumber(),
                row.name(),
                row.sex(),
                row.birthDate(),
                row.maskedCitizenId(),
                row.unit(),
                row.residence().township(),
                row.residence().village(),
                row.care(),
                row.institution(),
                row.categories(),
                row.undecided(),
                row.left() ? SearchRequest.Status.LEFT : SearchRequest.Status.ACTIVE);
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(id);
    }
}
