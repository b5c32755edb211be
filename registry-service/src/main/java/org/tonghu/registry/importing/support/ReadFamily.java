package org.tonghu.registry.importing.support;

import static org.tonghu.registry.importing.ChildField.*;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.AidReceived;
import org.tonghu.registry.child.FamilyParent;
import org.tonghu.registry.child.Schooling;
import org.tonghu.registry.classification.Circumstance;
import org.tonghu.registry.classification.Disability;
import org.tonghu.registry.classification.Incident;
import org.tonghu.registry.classification.ParentFacts;
import org.tonghu.registry.classification.support.evidence.ParentEntry;
import org.tonghu.registry.importing.ChildField;
import org.tonghu.starter.domain.Yuan;

/** Parents, incidents, school and aid of a row. */
record ReadFamily(RowCells row) {

    private static final Pattern DISABILITY = Pattern.compile("([1-7])[/-]([1-4])");
    private static final int USUAL_REVIEW_MONTHS = 3;
    private static final String ON_THE_LIST = "目录内";

    @Nullable FamilyParent father() {
        return parent(
                FATHER_NAME, FATHER_STATUS, FATHER_AWAY, FATHER_CAPACITY, FATHER_CIRCUMSTANCES);
    }

    @Nullable FamilyParent mother() {
        return parent(
                MOTHER_NAME, MOTHER_STATUS, MOTHER_AWAY, MOTHER_CAPACITY, MOTHER_CIRCUMSTANCES);
    }

    private @Nullable FamilyParent parent(
            ChildField name,
            ChildField status,
            ChildField away,
            ChildField capacity,
            ChildField circumstances) {
        var known = row.code(status, Words.PARENT);
        var goneToWork = Boolean.TRUE.equals(row.flag(away));
        var able = row.flag(capacity);
        var all = row.items(circumstances, Words.CIRCUMSTANCE, ReadFamily::circumstance);
        var called = row.text(name, ".{1,100}", "姓名过长。", "The name is too long.");
        if (known == null) {
            return null;
        }
        var facts = new ParentFacts(known, goneToWork, able, all);
        ParentEntry.of(facts).check(row.at(circumstances), row.faults());
        return new FamilyParent(called, facts, null, null);
    }

    private static Circumstance circumstance(Circumstance.Type type, Item item) {
        var severe = type == Circumstance.Type.SEVERE_DISABILITY;
        var ill = type == Circumstance.Type.SERIOUS_ILLNESS;
        var more = item.more();
        if (more != null && !severe && !ill) {
            throw new IllegalArgumentException();
        }
        @Nullable Boolean listed = ill && more != null ? more.equals(ON_THE_LIST) : null;
        return new Circumstance(
                type,
                item.from(),
                item.to(),
                false,
                listed,
                severe && more != null ? disabilities(more) : List.of());
    }

    private static List<Disability> disabilities(String text) {
        return List.of(text.split("\\+")).stream().map(ReadFamily::disability).toList();
    }

    static Disability disability(String text) {
        var form = DISABILITY.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException();
        }
        return new Disability(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    List<Incident> incidents() {
        return row.items(
                INCIDENTS,
                Words.INCIDENT,
                (type, item) -> {
                    if (item.from() == null) {
                        throw new IllegalArgumentException();
                    }
                    var review =
                            item.to() == null
                                    ? item.from().plusMonths(USUAL_REVIEW_MONTHS)
                                    : item.to();
                    return new Incident(type, item.from(), review, null);
                });
    }

    List<Schooling> schooling() {
        return row.items(
                SCHOOLING,
                Words.STAGE,
                (stage, item) -> {
                    if (item.from() == null) {
                        throw new IllegalArgumentException();
                    }
                    return new Schooling(stage, item.more() == null, item.from(), item.to());
                });
    }

    List<AidReceived> aid() {
        return row.items(
                AID_RECEIVED,
                Words.AID,
                (aid, item) ->
                        new AidReceived(aid, item.more() == null ? null : Yuan.of(item.more())));
    }
}
