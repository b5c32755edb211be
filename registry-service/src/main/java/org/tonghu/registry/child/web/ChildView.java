package org.tonghu.registry.child.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CategoryPeriod;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Departure;
import org.tonghu.registry.child.Identity;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.classification.Classification;
import org.tonghu.registry.classification.support.evidence.FindingEntry;
import org.tonghu.starter.access.ShowsChildren;

/**
 * A child as people and partners read it; the citizen ID is masked, sealed health is not part of
 * it.
 *
 * @param joinedTo the record that stands for this one
 * @param known on what each group of facts rests
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChildView(
        String id,
        String registrationNumber,
        LocalDate registeredOn,
        SearchRequest.Status status,
        @Nullable Departure departure,
        String unit,
        @Nullable String joinedTo,
        IdentityEntry identity,
        FactsEntry facts,
        List<CareEntry> care,
        Decided classification,
        List<CategoryPeriod> categoryHistory,
        List<KnownEntry> known)
        implements ShowsChildren {

    /** The decision in force. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Decided(
            LocalDate asOf,
            String ruleSet,
            List<Category> categories,
            @Nullable Category primaryDifficulty,
            List<Category> undecided,
            List<FindingEntry> findings,
            @Nullable LocalDate validUntil) {

        static Decided of(Classification answer, Locale locale) {
            return new Decided(
                    answer.asOf(),
                    answer.ruleSet(),
                    answer.categories(),
                    answer.primaryDifficulty().orElse(null),
                    answer.undecided(),
                    answer.findings().entrySet().stream()
                            .map(it -> FindingEntry.of(it.getKey(), it.getValue(), locale))
                            .toList(),
                    answer.validUntil());
        }
    }

    static ChildView of(Child child, Moment moment, String unit, Locale locale) {
        var told = moment.facts(child);
        var departure = moment.departure(child);
        return new ChildView(
                child.id(),
                child.registrationNumber(),
                child.registeredOn(),
                departure == null ? SearchRequest.Status.ACTIVE : SearchRequest.Status.LEFT,
                departure,
                unit,
                child.standing().joinedTo(),
                masked(told.identity()),
                FactsEntry.of(told.facts()),
                moment.care(told.care()).stream().map(CareEntry::of).toList(),
                Decided.of(moment.decision(child).classification(), locale),
                moment.periods(child),
                KnownEntry.of(told.sources()));
    }

    private static IdentityEntry masked(Identity identity) {
        var id = identity.citizenId();
        return new IdentityEntry(
                identity.name(),
                identity.sex(),
                identity.birthDate(),
                identity.ethnicGroup(),
                id == null ? null : id.masked());
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(id);
    }
}
