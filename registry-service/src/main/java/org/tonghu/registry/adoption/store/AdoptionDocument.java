package org.tonghu.registry.adoption.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.adoption.AdoptionState;
import org.tonghu.registry.adoption.Ground;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.child.support.OfChild;

/**
 * An adoption as stored.
 *
 * @param live the child still waits for a family
 * @param dueOn day by which the next step is expected; far away where none is
 * @param proposedBy who proposed the registration
 * @param certificateHash by this and the next two a keeper finds it once it is sealed
 * @param sealedFile the case file, encrypted
 */
record AdoptionDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        String child,
        List<Joined> joined,
        LocalDate birthDate,
        Ground ground,
        LocalDate since,
        AdoptionState state,
        boolean live,
        LocalDate dueOn,
        @Nullable String proposedBy,
        @Nullable String certificateHash,
        @Nullable String citizenIdLookup,
        @Nullable String registrationNumber,
        String sealedFile)
        implements OfChild<AdoptionDocument> {

    @Override
    public AdoptionDocument hanging(
            @Nullable String other, List<String> codes, List<Joined> joinings) {
        return new AdoptionDocument(
                id,
                revision,
                codes,
                other == null ? child : other,
                joinings,
                birthDate,
                ground,
                since,
                state,
                live,
                dueOn,
                proposedBy,
                certificateHash,
                citizenIdLookup,
                registrationNumber,
                sealedFile);
    }

    AdoptionDocument traced(
            @Nullable String certificate, @Nullable String citizenId, @Nullable String number) {
        return new AdoptionDocument(
                id,
                revision,
                visibleTo,
                child,
                joined,
                birthDate,
                ground,
                since,
                state,
                live,
                dueOn,
                proposedBy,
                certificate,
                citizenId,
                number,
                sealedFile);
    }
}
