package org.tonghu.registry.child.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Absence;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.ChildRow;
import org.tonghu.registry.child.Decision;
import org.tonghu.registry.child.Dossier;
import org.tonghu.registry.child.FamilyFacts;
import org.tonghu.registry.child.Identity;
import org.tonghu.registry.child.Known;
import org.tonghu.registry.child.NameKey;
import org.tonghu.registry.child.Recognised;
import org.tonghu.registry.child.Residence;
import org.tonghu.registry.child.SealedId;
import org.tonghu.registry.child.Standing;
import org.tonghu.registry.child.Statement;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.sealing.support.Sealer;
import org.tonghu.registry.worklist.support.StoredWork;

/** Children to documents and back. */
@Component
class ChildMapping {

    /** The policy names no number: as long as an application takes from receipt to confirmation. */
    static final int DAYS_TO_DECIDE = 30;

    private static final String STATEMENT = "/statement";
    private static final String DECISION = "/decision";

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
                Pinyin.of(identity.name()).full(),
                Pinyin.of(identity.name()).initials(),
                identity.sex(),
                identity.birthDate(),
                identity.ethnicGroup(),
                id == null ? null : id.cipher(),
                id == null || isSetAside(child) ? null : id.lookup(),
                id == null || !isSetAside(child) ? null : id.lookup(),
                id == null ? null : id.masked(),
                jurisdictions.managingUnit(child.place(), today).orElseThrow(),
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
                moveOutBy(child, today),
                child.standing().responsibleAt(),
                child.standing().joinedTo(),
                child.standing().determined().stream().sorted().toList(),
                dossier.absences(),
                sealer.seal(child.facts(), child.id() + "/facts"),
                sealed(child.known().statements(), child.id() + STATEMENT),
                sealed(dossier.decisions(), child.id() + DECISION),
                child.sealedHealth());
    }

    Child child(ChildDocument document) {
        var id = document.id();
        var decisions = opened(document.sealedDecisions(), id + DECISION, Decision.class);
        var identity = identity(document);
        var facts = sealer.open(document.sealedFacts(), id + "/facts", FamilyFacts.class);
        var told = opened(document.sealedStatements(), id + STATEMENT, Statement.class);
        return new Child(
                id,
                document.revision(),
                document.registrationNumber(),
                document.registeredOn(),
                identity,
                facts,
                document.arrangements(),
                new Dossier(decisions, absences(document)),
                document.sealedHealth(),
                standing(document),
                told.isEmpty()
                        ? OlderRecords.known(identity, facts, document.arrangements(), decisions)
                        : new Known(told));
    }

    /** A child that left before absences were kept is away since it left. */
    private static List<Absence> absences(ChildDocument document) {
        var departure = document.departure();
        return departure != null && document.absences().isEmpty()
                ? List.of(new Absence(departure.on(), null))
                : document.absences();
    }

    private static Identity identity(ChildDocument document) {
        return new Identity(
                document.name(),
                document.sex(),
                document.birthDate(),
                document.ethnicGroup(),
                sealedId(document));
    }

    private List<String> sealed(List<?> records, String context) {
        return records.stream().map(it -> sealer.seal(it, context)).toList();
    }

    private <T> List<T> opened(List<String> sealed, String context, Class<T> type) {
        return sealed.stream().map(it -> sealer.open(it, context, type)).toList();
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

    /**
     * The place that answers for the child, the one where it lives and the one of its household
     * registration (人户分离): all see it, one is responsible.
     */
    List<String> visibleTo(Child child, LocalDate day) {
        if (child.isSealed()) {
            return List.of(Sight.SEALED);
        }
        if (child.isJoined()) {
            return List.of(Standing.JOINED);
        }
        var codes = new LinkedHashSet<String>();
        var places = new ArrayList<String>();
        places.add(child.place());
        places.add(child.facts().residence().code());
        if (child.facts().registeredAt() != null) {
            places.add(child.facts().registeredAt());
        }
        places.forEach(place -> codes.addAll(jurisdictions.visibleTo(place, day)));
        var institution = child.careOn(day).institution();
        if (institution != null) {
            codes.add(institution);
        }
        return List.copyOf(codes);
    }

    List<String> answerableFor(Child child, LocalDate day) {
        return jurisdictions.visibleTo(child.place(), day);
    }

    private static Standing standing(ChildDocument document) {
        return new Standing(
                document.departure(),
                document.responsibleAt(),
                document.joinedTo(),
                Set.copyOf(document.determined()));
    }

    /** Such a record stands in nobody's way: its number may be held by another. */
    private static boolean isSetAside(Child child) {
        return child.isSealed() || child.isJoined();
    }

    private static LocalDate moveOutBy(Child child, LocalDate today) {
        var care = child.careOn(today);
        var there = care.foundThere() && child.departure() == null;
        return there ? care.from() : StoredWork.NO_DAY;
    }

    private static LocalDate decideBy(Child child) {
        var waits = child.departure() == null && !Recognised.open(child).isEmpty();
        var since = waits ? child.dossier().undecidedSince() : null;
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
