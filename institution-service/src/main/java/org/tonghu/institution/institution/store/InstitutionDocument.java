package org.tonghu.institution.institution.store;

import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.institution.Fitness;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.Kind;
import org.tonghu.institution.institution.LegalForm;
import org.tonghu.institution.institution.Level;
import org.tonghu.starter.store.Stored;

/** An institution as it is stored. */
record InstitutionDocument(
        @BsonId String id,
        long revision,
        String name,
        Kind kind,
        Level level,
        String unit,
        LegalForm legalForm,
        @Nullable String creditCode,
        int beds,
        @Nullable Integer posts,
        @Nullable Boolean equipmentFit,
        @Nullable Boolean nursingTeamFit,
        List<Contact> contacts,
        List<String> visibleTo)
        implements Stored {

    /** In {@code visibleTo} of city institutions: open to every officer and manager. */
    static final String EVERY_UNIT = "EVERY-UNIT";

    record Contact(String name, String duty, String phone) {}

    static InstitutionDocument of(Institution institution, List<String> unitVisibleTo) {
        return new InstitutionDocument(
                institution.code().value(),
                institution.revision(),
                institution.name(),
                institution.kind(),
                institution.level(),
                institution.unit(),
                institution.legalForm(),
                institution.creditCode(),
                institution.beds(),
                institution.fitness().posts(),
                institution.fitness().equipmentFit(),
                institution.fitness().nursingTeamFit(),
                institution.contacts().stream()
                        .map(each -> new Contact(each.name(), each.duty(), each.phone()))
                        .toList(),
                visibleTo(institution, unitVisibleTo));
    }

    Institution institution() {
        return new Institution(
                new Institution.Code(id),
                revision,
                name,
                kind,
                level,
                unit,
                legalForm,
                creditCode,
                beds,
                new Fitness(posts, equipmentFit, nursingTeamFit),
                contacts.stream()
                        .map(each -> new Institution.Contact(each.name, each.duty, each.phone))
                        .toList());
    }

    private static List<String> visibleTo(Institution institution, List<String> unitVisibleTo) {
        var codes = new ArrayList<>(unitVisibleTo);
        codes.add(institution.code().value());
        if (institution.level() == Level.CITY) codes.add(EVERY_UNIT);
        return codes;
    }
}
