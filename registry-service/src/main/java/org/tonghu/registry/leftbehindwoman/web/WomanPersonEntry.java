package org.tonghu.registry.leftbehindwoman.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CitizenId;
import org.tonghu.registry.leftbehindwoman.Person;

/**
 * Who she is.
 *
 * @param ethnicGroup GB/T 3304-1991: 01 to 56, or 97 other, 98 of foreign origin
 * @param citizenId 18 characters, or in a correction the masked number as it was read, which leaves
 *     it as it is; absent where she has none
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record WomanPersonEntry(
        @NotBlank @Size(max = 100) String name,
        @NotNull LocalDate birthDate,
        @Nullable @Pattern(regexp = "0[1-9]|[1-4]\\d|5[0-6]|97|98") String ethnicGroup,
        @Nullable @Size(max = 40) String citizenId) {

    static WomanPersonEntry masked(Person person) {
        var id = person.citizenId();
        return new WomanPersonEntry(
                person.name(),
                person.birthDate(),
                person.ethnicGroup(),
                id == null ? null : id.masked());
    }

    @Nullable CitizenId number() {
        return citizenId == null ? null : CitizenId.normalised(citizenId);
    }

    WomanPersonEntry with(CitizenId number) {
        return new WomanPersonEntry(name, birthDate, ethnicGroup, number.number());
    }

    @Override
    public String toString() {
        return "WomanPersonEntry[]";
    }
}
