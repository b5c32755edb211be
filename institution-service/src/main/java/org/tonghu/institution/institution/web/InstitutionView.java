package org.tonghu.institution.institution.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.Kind;
import org.tonghu.institution.institution.LegalForm;
import org.tonghu.institution.institution.Level;
import org.tonghu.institution.institution.rules.IntakePolicy;

/** An institution as it is shown, with what should be looked at. */
record InstitutionView(
        String code,
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
        List<InstitutionEntry.Contact> contacts,
        List<WarningView> warnings) {

    static InstitutionView of(Institution institution) {
        return new InstitutionView(
                institution.code().value(),
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
                        .map(each ->
                                new InstitutionEntry.Contact(
                                        each.name(), each.duty(), each.phone()))
                        .toList(),
                IntakePolicy.about(institution).stream().map(WarningView::of).toList());
    }
}
