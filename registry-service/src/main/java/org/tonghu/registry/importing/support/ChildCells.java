package org.tonghu.registry.importing.support;

import static org.tonghu.registry.importing.ChildField.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CareArrangement;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.FamilyFacts;
import org.tonghu.registry.child.FamilyParent;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.classification.Circumstance;
import org.tonghu.registry.classification.Disability;
import org.tonghu.registry.importing.ChildField;

/** A child as the cells of a row, in the words that reading them understands. */
public final class ChildCells {

    private final Map<ChildField, String> cells = new EnumMap<>(ChildField.class);

    private ChildCells() {}

    /** Without the citizen ID, which is kept sealed. */
    public static Map<ChildField, String> of(Child child, LocalDate today) {
        var identity = child.identity();
        var row = new ChildCells();
        row.put(REGISTRATION_NUMBER, child.registrationNumber());
        row.put(NAME, identity.name());
        row.put(SEX, Words.SEX.word(identity.sex()));
        row.put(BIRTH_DATE, identity.birthDate());
        row.put(ETHNIC_GROUP, identity.ethnicGroup());
        row.facts(child.facts());
        row.care(child.careOn(today));
        var categories = child.dossier().current().classification().categories();
        row.put(CATEGORIES, categories.stream().map(Category::zh).collect(Collectors.joining("；")));
        return row.cells;
    }

    static Map<ChildField, String> of(RowChild child) {
        var row = new ChildCells();
        row.put(NAME, child.name());
        row.put(SEX, Words.SEX.word(child.sex()));
        row.put(BIRTH_DATE, child.birthDate());
        row.put(ETHNIC_GROUP, child.ethnicGroup());
        row.facts(child.facts());
        row.care(child.care());
        return row.cells;
    }

    private void facts(FamilyFacts facts) {
        put(HOUSEHOLD_REGISTRATION, Words.HOUSEHOLD.word(facts.householdRegistration()));
        put(REGISTERED_AT, facts.registeredAt());
        put(TOWNSHIP, facts.residence().township());
        put(VILLAGE, facts.residence().village());
        put(
                ECONOMIC_STATUS,
                facts.economicStatus().stream()
                        .sorted()
                        .map(Words.ECONOMY::word)
                        .collect(Collectors.joining("；")));
        put(DISABILITIES, disabilities(facts.disabilities(), "；"));
        put(SERIOUS_ILLNESS, facts.seriousIllness() ? "是" : "否");
        put(
                INCIDENTS,
                facts.incidents().stream()
                        .map(it ->
                                Item.text(
                                        Words.INCIDENT.word(it.type()),
                                        null,
                                        it.on(),
                                        it.reviewBy()))
                        .collect(Collectors.joining("；")));
        parent(
                facts.parents().getFirst(),
                FATHER_NAME,
                FATHER_STATUS,
                FATHER_AWAY,
                FATHER_CAPACITY,
                FATHER_CIRCUMSTANCES);
        parent(
                facts.parents().getLast(),
                MOTHER_NAME,
                MOTHER_STATUS,
                MOTHER_AWAY,
                MOTHER_CAPACITY,
                MOTHER_CIRCUMSTANCES);
        put(
                SCHOOLING,
                facts.schooling().stream()
                        .map(it ->
                                Item.text(
                                        Words.STAGE.word(it.stage()),
                                        it.fullTime() ? null : "非全日制",
                                        it.from(),
                                        it.to()))
                        .collect(Collectors.joining("；")));
        put(
                AID_RECEIVED,
                facts.aidReceived().stream()
                        .map(it ->
                                Item.text(
                                        Words.AID.word(it.aid()),
                                        it.monthlyAmount() == null
                                                ? null
                                                : it.monthlyAmount().toString(),
                                        null,
                                        null))
                        .collect(Collectors.joining("；")));
    }

    private void parent(
            FamilyParent parent,
            ChildField name,
            ChildField status,
            ChildField away,
            ChildField capacity,
            ChildField circumstances) {
        var facts = parent.facts();
        put(name, parent.name());
        put(status, Words.PARENT.word(facts.status()));
        put(away, facts.workingAway() ? "是" : "否");
        put(
                capacity,
                facts.guardianshipCapacity() == null
                        ? null
                        : facts.guardianshipCapacity() ? "是" : "否");
        put(
                circumstances,
                facts.circumstances().stream()
                        .map(ChildCells::circumstance)
                        .collect(Collectors.joining("；")));
    }

    private static String circumstance(Circumstance it) {
        @Nullable String more = null;
        if (!it.disabilities().isEmpty()) {
            more = disabilities(it.disabilities(), "+");
        } else if (it.onLocalList() != null) {
            more = it.onLocalList() ? "目录内" : "目录外";
        }
        return Item.text(Words.CIRCUMSTANCE.word(it.type()), more, it.from(), it.to());
    }

    private static String disabilities(List<Disability> all, String between) {
        return all.stream()
                .map(it -> it.type() + "/" + it.grade())
                .collect(Collectors.joining(between));
    }

    private void care(CareArrangement care) {
        put(CARE, Words.CARE.word(care.care()));
        put(INSTITUTION, care.institution());
        put(CARE_FROM, care.from());
    }

    private void put(ChildField field, @Nullable Object value) {
        cells.put(field, value == null ? "" : value.toString());
    }
}
