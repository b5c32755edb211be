package org.tonghu.registry.adoption.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.adoption.Adoption;
import org.tonghu.registry.adoption.Adoptions;
import org.tonghu.registry.adoption.web.KeeperController.SealedAnswer;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.starter.crypto.LookupHash;
import org.tonghu.starter.web.Page;

/** Sealed records, opened for a keeper. */
@Component
class KeptRecords {

    private final Adoptions adoptions;
    private final Children children;
    private final Secrets secrets;
    private final LookupHash lookup;

    KeptRecords(Adoptions adoptions, Children children, Secrets secrets, LookupHash lookup) {
        this.adoptions = adoptions;
        this.children = children;
        this.secrets = secrets;
        this.lookup = lookup;
    }

    Page<SealedAnswer> find(
            @Nullable String certificate,
            @Nullable String citizenId,
            @Nullable String registrationNumber,
            Wanted wanted) {
        var trace =
                new Adoptions.Trace(
                        certificate == null ? null : lookup.of(certificate),
                        citizenId == null ? null : lookup.of(citizenId),
                        registrationNumber);
        var found = adoptions.sealed(trace, wanted);
        return new Page<>(found.items().stream().map(this::opened).toList(), found.next());
    }

    private SealedAnswer opened(Adoption adoption) {
        var child = children.find(adoption.subject().child(), Sight.keeper()).orElseThrow();
        var identity = child.identity();
        var id = identity.citizenId();
        return new SealedAnswer(
                adoption.id(),
                child.id(),
                child.registrationNumber(),
                identity.name(),
                identity.sex(),
                identity.birthDate(),
                id == null ? null : secrets.open(id, child.id()).number(),
                adoption.registration());
    }
}
