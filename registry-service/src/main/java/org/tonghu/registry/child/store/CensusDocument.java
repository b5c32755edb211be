package org.tonghu.registry.child.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CareArrangement;
import org.tonghu.registry.child.CategoryPeriod;
import org.tonghu.registry.child.Sex;

/** The part of a child's document that is counted. */
record CensusDocument(
        @BsonId String id,
        List<String> visibleTo,
        String registrationNumber,
        String name,
        Sex sex,
        LocalDate birthDate,
        String township,
        @Nullable String village,
        @Nullable String responsibleAt,
        @Nullable String joinedTo,
        List<CareArrangement> arrangements,
        List<CategoryPeriod> periods) {}
