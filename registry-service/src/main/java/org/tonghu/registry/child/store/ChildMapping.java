package org.tonghu.registry.child.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.ChildRow;
import org.tonghu.registry.child.Decision;
import org.tonghu.registry.child.Dossier;
import org.tonghu.registry.child.FamilyFacts;
import org.tonghu.registry.child.Identity;
import org.tonghu.registry.child.NameKey;
import org.tonghu.registry.child.Residence;
import org.tonghu.registry.child.SealedId;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.sealing.support.Sealer;
import org.tonghu.registry.worklist.support.StoredWork;

/** Children to documents and back. */
@Component
class ChildMapping {

    /** The policy names no number: as long as an application takes from receipt to confirmation. */
    static final int DAYS_TO_DECIDE = 30;

    private final Sealer sealer;
    private final Jurisdictions jurisdictions;

    ChildMapping(Sealer sealer, Jurisdictions jurisdictions) {
        this.sealer = sealer;
        this.jurisdictions = jurisdictions;
    }

    ChildDocument document(Child child, LocalDate today) {
        var identity = child.identity();
        var residence = child.facts().residence();
        var id = identity.citizenId();
        var care = child.careOn(today);
        var dossier = child.dossier();
        var classification = dossier.current().classification();
        return new ChildDocument(
                child.id(),
                child.revision(),
                visibleTo(child, today),
                child.registrationNumber(),
                child.registeredOn(),
                identity.name(),
                NameKey.of(identity.name()),
                identity.sex(),
                identity.birthDate(),
                identity.ethnicGroup(),
                id == null ? null : id.cipher(),
                id == null || child.isSealed() ? null : id.lookup(),
                id == null || !child.isSealed() ? null : id.lookup(),
                id == null ? null : id.masked(),
                jurisdictions.managingUnit(residence.code(), today).orElseThrow(),
                residence.township(),
                residence.village(),
                residence.edition(),
                care.care(),
                care.institution(),
                child.care(),
                child.departure() != null,
                child.departure(),
                classification.categories(),
                classification.undecided(),
                dossier.periods(),
                child.dueAfter(today),
                decideBy(child),
                sealer.seal(child.facts(), child.id() + "/facts"),
                dossier.decisions().stream()
                        .map(it -> sealer.seal(it, child.id() + "/decision"))
                        .toList(),
                child.sealedHealth());
    }

    Child child(ChildDocument document) {
        var decisions =
                document.sealedDecisions().stream()
                        .map(it -> sealer.open(it, document.id() + "/decision", Decision.class))
                        .toList();
        return new Child(
                document.id(),
                document.revision(),
                document.registrationNumber(),
                document.registeredOn(),
                new Identity(
                        document.name(),
                        document.sex(),
                        document.birthDate(),
                        document.ethnicGroup(),
                        sealedId(document)),
                sealer.open(document.sealedFacts(), document.id() + "/facts", FamilyFacts.class),
                document.arrangements(),
                new Dossier(decisions, document.periods()),
                document.sealedHealth(),
                document.departure());
    }

    ChildRow row(ChildDocument document) {
        return new ChildRow(
                document.id(),
                document.registrationNumber(),
                document.name(),
                document.sex(),
                document.birthDate(),
                document.citizenIdMasked(),
                document.unit(),
                new Residence(document.township(), document.village(), document.edition()),
                document.care(),
                document.institution(),
                document.categories(),
                document.undecided(),
                document.left());
    }

    List<String> visibleTo(Child child, LocalDate day) {
        if (child.isSealed()) {
            return List.of(Sight.SEALED);
        }
        var codes = new ArrayList<>(jurisdictions.visibleTo(child.facts().residence().code(), day));
        var institution = child.careOn(day).institution();
        if (institution != null && !codes.contains(institution)) {
            codes.add(institution);
        }
        return codes;
    }

    private static LocalDate decideBy(Child child) {
        var since = child.departure() == null ? child.dossier().undecidedSince() : null;
        return since == null ? StoredWork.NO_DAY : since.plusDays(DAYS_TO_DECIDE);
    }

    private static @Nullable SealedId sealedId(ChildDocument document) {
        var lookup =
                document.citizenIdHash() == null
                        ? document.sealedIdHash()
                        : document.citizenIdHash();
        return document.citizenId() == null || lookup == null || document.citizenIdMasked() == null
                ? null
                : new SealedId(document.citizenId(), lookup, document.citizenIdMasked());
    }
}
