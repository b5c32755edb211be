package org.tonghu.registry.leftbehindwoman.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.leftbehindwoman.ChildLink;
import org.tonghu.registry.leftbehindwoman.Stay;
import org.tonghu.starter.store.Stored;

/**
 * A woman as stored. What lists show and searches ask stands open, the rest is sealed.
 *
 * @param registeredOn first day of the first stay
 * @param citizenIdHash unique where there is one
 */
record WomanDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        String registrationNumber,
        LocalDate registeredOn,
        String name,
        String nameKey,
        LocalDate birthDate,
        @Nullable String ethnicGroup,
        @Nullable String citizenId,
        @Nullable String citizenIdHash,
        @Nullable String citizenIdMasked,
        String unit,
        String township,
        @Nullable String village,
        String edition,
        boolean left,
        List<Stay> stays,
        List<ChildLink> children,
        String sealedSituation)
        implements Stored {}
