package org.tonghu.registry.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A child and two parents for tests, told like prose. Without more: urban, ten years old in 2020,
 * two able parents.
 */
final class Family {

    private LocalDate birthDate = LocalDate.parse("2010-05-01");
    private HouseholdRegistration registration = HouseholdRegistration.URBAN;
    private final Set<EconomicStatus> economicStatus = EnumSet.noneOf(EconomicStatus.class);
    private final List<Disability> disabilities = new ArrayList<>();
    private boolean seriousIllness;
    private @Nullable LocalDate adoptedOn;
    private final List<Incident> incidents = new ArrayList<>();
    private final List<ParentFacts> parents = new ArrayList<>();

    static Family aChild() {
        return new Family();
    }

    static ParentFacts able() {
        return alive(false, true);
    }

    static ParentFacts away() {
        return alive(true, true);
    }

    static ParentFacts alive(
            boolean away, @Nullable Boolean capacity, Circumstance... circumstances) {
        return new ParentFacts(ParentStatus.ALIVE, away, capacity, List.of(circumstances));
    }

    static ParentFacts parentIn(Circumstance... circumstances) {
        return alive(false, false, circumstances);
    }

    static ParentFacts gone(ParentStatus status) {
        return new ParentFacts(status, false, null, List.of());
    }

    static ParentFacts dead() {
        return gone(ParentStatus.DEAD);
    }

    static ParentFacts unidentified() {
        return gone(ParentStatus.UNIDENTIFIED);
    }

    static Circumstance term(String from, @Nullable String to) {
        return since(Circumstance.Type.IMPRISONED, from, to);
    }

    static Circumstance outOfContact(String from, @Nullable String to) {
        return since(Circumstance.Type.OUT_OF_CONTACT, from, to);
    }

    static Circumstance since(Circumstance.Type type, String from, @Nullable String to) {
        return new Circumstance(
                type,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                false,
                null,
                List.of());
    }

    static Circumstance disabled(Disability... disabilities) {
        return new Circumstance(
                Circumstance.Type.SEVERE_DISABILITY,
                null,
                null,
                false,
                null,
                List.of(disabilities));
    }

    static Circumstance ill(@Nullable Boolean onLocalList) {
        return new Circumstance(
                Circumstance.Type.SERIOUS_ILLNESS, null, null, false, onLocalList, List.of());
    }

    Family bornOn(String day) {
        birthDate = LocalDate.parse(day);
        return this;
    }

    Family rural() {
        registration = HouseholdRegistration.RURAL;
        return this;
    }

    Family unregistered() {
        registration = HouseholdRegistration.NONE;
        return this;
    }

    Family livingOn(EconomicStatus... status) {
        economicStatus.addAll(List.of(status));
        return this;
    }

    Family disabledBy(int type, int grade) {
        disabilities.add(new Disability(type, grade));
        return this;
    }

    Family seriouslyIll() {
        seriousIllness = true;
        return this;
    }

    Family adoptedOn(String day) {
        adoptedOn = LocalDate.parse(day);
        return this;
    }

    Family after(
            Incident.Type type, String on, @Nullable String reviewBy, @Nullable String closed) {
        incidents.add(
                new Incident(
                        type,
                        LocalDate.parse(on),
                        reviewBy == null ? null : LocalDate.parse(reviewBy),
                        closed == null ? null : LocalDate.parse(closed)));
        return this;
    }

    Family with(ParentFacts one, ParentFacts other) {
        parents.clear();
        parents.addAll(List.of(one, other));
        return this;
    }

    Facts on(String asOf) {
        var both = parents.isEmpty() ? List.of(able(), able()) : parents;
        var child =
                new ChildFacts(
                        birthDate,
                        registration,
                        economicStatus,
                        disabilities,
                        seriousIllness,
                        adoptedOn,
                        incidents);
        return new Facts(LocalDate.parse(asOf), child, both);
    }

    Classification classifiedOn(String asOf) {
        return new ClassifyChild(new ClassificationPolicy(AgeAttainment.BIRTHDAY).ruleSets())
                .classify(on(asOf));
    }
}
