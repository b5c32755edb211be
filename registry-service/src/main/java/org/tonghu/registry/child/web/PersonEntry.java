package org.tonghu.registry.child.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Guardian;
import org.tonghu.registry.classification.support.evidence.Faults;

/**
 * Somebody who looks after the child, or lives with it.
 *
 * @param relation GB/T 4761-2008, two digits: this person is the … of the child
 */
record PersonEntry(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Pattern(regexp = "0[12]|[1-9]\\d") String relation,
        @Nullable LocalDate birthDate,
        @Nullable @Pattern(regexp = "[0-9+\\- ]{5,20}") String phone,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final Set<String> OF_NO_STANDARD = Set.of("98");

    static PersonEntry of(Guardian person) {
        return new PersonEntry(
                person.name(),
                person.relation(),
                person.birthDate(),
                person.phone(),
                person.from(),
                person.to());
    }

    static @Nullable List<PersonEntry> of(List<Guardian> people) {
        return people.stream().map(PersonEntry::of).toList();
    }

    static List<Guardian> people(@Nullable List<PersonEntry> entries) {
        return entries == null
                ? List.of()
                : entries.stream()
                        .map(it ->
                                new Guardian(
                                        it.name().strip(),
                                        it.relation(),
                                        it.birthDate(),
                                        it.phone(),
                                        it.from(),
                                        it.to()))
                        .toList();
    }

    void check(String at, LocalDate today, Faults faults) {
        if (OF_NO_STANDARD.contains(relation)) {
            faults.add(
                    at + "/relation",
                    "UNKNOWN_VALUE",
                    "关系代码 " + relation + " 不在 GB/T 4761-2008 中。",
                    "The relation " + relation + " is none of GB/T 4761-2008.");
        }
        faults.day(at + "/birthDate", birthDate);
        faults.day(at + "/from", from);
        faults.day(at + "/to", to);
        faults.order(at + "/to", from, to);
        Past.notAfter(at + "/birthDate", birthDate, today, faults);
        Past.notAfter(at + "/from", from, today, faults);
    }
}
