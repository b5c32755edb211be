package org.tonghu.registry.matching.rules;

import java.time.LocalDate;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Schooling;
import org.tonghu.registry.matching.Reading;
import org.tonghu.registry.matching.Relation;
import org.tonghu.registry.matching.Row;
import org.tonghu.registry.matching.Suggestion;
import org.tonghu.registry.matching.Verdict;

/**
 * A child of school age who is not enrolled or dropped out, has graduated, or is enrolled unknown.
 */
public final class ChildIsNotAtSchool implements Reading {

    /** Compulsory schooling begins with the sixth year completed (义务教育法). */
    private static final int SCHOOL_AGE = 6;

    @Override
    public Verdict of(Row row, Relation relation, Child child) {
        if (relation != Relation.CHILD) {
            return Verdict.nothing();
        }
        var atSchool = child.facts().schooling().stream().anyMatch(it -> covers(it, row.on()));
        return switch (row.says().getOrDefault("status", "")) {
            case "ENROLLED" -> Verdict.unless(atSchool, Suggestion.SCHOOL_NOT_ON_RECORD);
            case "GRADUATED" -> Verdict.unless(!atSchool, Suggestion.LEFT_SCHOOL);
            default ->
                    row.on().isBefore(child.identity().birthDate().plusYears(SCHOOL_AGE))
                            ? Verdict.nothing()
                            : Verdict.suspected(Suggestion.OUT_OF_SCHOOL);
        };
    }

    private static boolean covers(Schooling stage, LocalDate day) {
        var last = stage.to();
        return !day.isBefore(stage.from()) && (last == null || day.isBefore(last));
    }
}
