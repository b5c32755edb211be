package org.tonghu.benefits.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a child when rights are judged. Dates that lie ahead of the day judged may be
 * part of it: an admission on file, the expected graduation.
 *
 * @param livingWithHivSince day of recognition, from the month after which the right runs; null
 *     where no day is on file: since ever
 * @param adoptedOn day of the adoption's registration; null: not adopted
 */
public record Facts(
        LocalDate birthDate,
        Care care,
        boolean livingWithHiv,
        @Nullable LocalDate livingWithHivSince,
        @Nullable LocalDate adoptedOn,
        List<CategoryPeriod> categories,
        List<Schooling> schooling,
        List<Disability> disabilities,
        Set<EconomicStatus> economicStatus,
        List<Aid> aidReceived) {

    public Facts {
        categories = List.copyOf(categories);
        schooling = List.copyOf(schooling);
        disabilities = List.copyOf(disabilities);
        economicStatus = Set.copyOf(economicStatus);
        aidReceived = List.copyOf(aidReceived);
    }

    public Stream<CategoryPeriod> periods(Category category) {
        return categories.stream().filter(period -> period.category() == category);
    }

    public boolean receives(AidKind kind) {
        return aidReceived.stream().anyMatch(aid -> aid.aid() == kind);
    }

    public boolean adoptedBy(LocalDate day) {
        return adoptedOn != null && !adoptedOn.isAfter(day);
    }

    public Facts caredFor(Care other) {
        return new Facts(
                birthDate,
                other,
                livingWithHiv,
                livingWithHivSince,
                adoptedOn,
                categories,
                schooling,
                disabilities,
                economicStatus,
                aidReceived);
    }

    /** Full-time stays, the earliest first. */
    public List<Schooling> fullTime() {
        return schooling.stream()
                .filter(Schooling::fullTime)
                .sorted(Comparator.comparing(Schooling::from))
                .toList();
    }
}
