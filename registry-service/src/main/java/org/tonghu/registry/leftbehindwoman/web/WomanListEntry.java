package org.tonghu.registry.leftbehindwoman.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.leftbehindwoman.WomanRow;
import org.tonghu.starter.access.ShowsChildren;

/** A left-behind woman in a list. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record WomanListEntry(
        String id,
        String registrationNumber,
        String name,
        LocalDate birthDate,
        @Nullable String citizenId,
        String unit,
        String township,
        @Nullable String village,
        WomanSearchRequest.Status status)
        implements ShowsChildren {

    static WomanListEntry of(WomanRow row) {
        return new WomanListEntry(
                row.id(),
                row.registrationNumber(),
                row.name(),
                row.birthDate(),
                row.maskedCitizenId(),
                row.unit(),
                row.residence().township(),
                row.residence().village(),
                WomanSearchRequest.Status.of(row.left()));
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(id);
    }

    @Override
    public String toString() {
        return "WomanListEntry[" + id + "]";
    }
}
