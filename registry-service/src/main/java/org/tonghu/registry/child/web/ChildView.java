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
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChildView(
        String id,
        String registrationNumber,
        LocalDate registeredOn,
        SearchRequest.Status status,
        @Nullable Departure departure,
        String unit,
        IdentityEntry identity,
        FactsEntry facts,
        List<CareEntry> care,
        Decided classification,
        List<CategoryPeriod> categoryHistory)
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

    static ChildView of(Child child, String unit, Locale locale) {
        return new ChildView(
                child.id(),
                child.registrationNumber(),
                child.registeredOn(),
                child.departure() == null ? SearchRequest.Status.ACTIVE : SearchRequest.Status.LEFT,
                child.departure(),
                unit,
                masked(child.identity()),
                FactsEntry.of(child.facts()),
                child.care().stream().map(CareEntry::of).toList(),
                Decided.of(child.dossier().current().classification(), locale),
                child.dossier().periods());
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
