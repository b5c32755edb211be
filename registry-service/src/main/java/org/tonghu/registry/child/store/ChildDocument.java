package org.tonghu.registry.child.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Absence;
import org.tonghu.registry.child.CareArrangement;
import org.tonghu.registry.child.CategoryPeriod;
import org.tonghu.registry.child.Departure;
import org.tonghu.registry.child.Sex;
import org.tonghu.registry.classification.Category;
import org.tonghu.starter.store.Stored;

/**
 * A child as stored. What lists show and searches ask stands open; family facts and decisions,
 * which tell of health and misfortune, are sealed.
 *
 * @param citizenIdHash unique where there is one
 * @param sealedIdHash the same of a sealed record, which stands in nobody's way and is found by the
 *     keepers only
 * @param validUntil day on which the categories fall due again; absent where none is known, or the
 *     child has left
 * @param decideBy day by which a person should have decided what the rules left open; a day far
 *     away where nothing is open or the child has left
 * @param moveOutBy day from which the child must leave a private institution; a day far away where
 *     it lives in none
 * @param sealedStatements in the order in which they became known; none in a record from before
 *     facts were dated
 * @param sealedDecisions oldest first
 */
record ChildDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        String registrationNumber,
        LocalDate registeredOn,
        String name,
        String nameKey,
        @Nullable String pinyin,
        @Nullable String initials,
        Sex sex,
        LocalDate birthDate,
        @Nullable String ethnicGroup,
        @Nullable String citizenId,
        @Nullable String citizenIdHash,
        @Nullable String sealedIdHash,
        @Nullable String citizenIdMasked,
        String unit,
        String township,
        @Nullable String village,
        String edition,
        CareArrangement.Care care,
        @Nullable String institution,
        List<CareArrangement> arrangements,
        boolean left,
        @Nullable Departure departure,
        List<Category> categories,
        List<Category> undecided,
        List<CategoryPeriod> periods,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate decideBy,
        @Nullable LocalDate moveOutBy,
        @Nullable String responsibleAt,
        @Nullable String joinedTo,
        List<Category> determined,
        List<Absence> absences,
        String sealedFacts,
        List<String> sealedStatements,
        List<String> sealedDecisions,
        String sealedHealth)
        implements Stored {}
