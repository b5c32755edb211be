package org.tonghu.registry.classification;

import static org.tonghu.registry.classification.Family.*;

import java.util.ArrayList;
import java.util.List;

/** Families in every situation that the rules tell apart. */
final class Corpus {

    private static final List<String> DAYS = List.of("2020-06-01", "2022-06-01");

    private Corpus() {}

    static List<Facts> facts() {
        var all = new ArrayList<Facts>();
        for (var day : DAYS) {
            for (var one : parents()) {
                for (var other : parents()) {
                    all.add(aChild().rural().with(one, other).on(day));
                }
            }
            children().forEach(child -> all.add(child.on(day)));
        }
        return all;
    }

    private static List<ParentFacts> parents() {
        return List.of(
                able(),
                away(),
                alive(false, null),
                alive(false, false),
                dead(),
                gone(ParentStatus.DECLARED_MISSING),
                unidentified(),
                parentIn(disabled(new Disability(4, 1))),
                parentIn(disabled(new Disability(2, 3))),
                parentIn(disabled(new Disability(7, 3))),
                parentIn(disabled()),
                parentIn(ill(true)),
                parentIn(ill(false)),
                parentIn(ill(null)),
                parentIn(term("2019-01-01", null)),
                parentIn(term("2020-05-01", "2020-07-01"), term("2030-01-01", null)),
                parentIn(term("2018-01-01", "2018-12-31"), disabled(new Disability(1, 4))),
                parentIn(outOfContact("2019-06-01", null)),
                parentIn(outOfContact("2020-05-01", null)),
                parentIn(outOfContact("2019-06-01", "2019-07-01")),
                parentIn(supporting()),
                parentIn(since(Circumstance.Type.GUARDIANSHIP_REVOKED, "2019-06-01", null)),
                parentIn(since(Circumstance.Type.DEPORTED, "2019-06-01", null)),
                parentIn(since(Circumstance.Type.DEPORTED, "2030-06-01", null)));
    }

    private static Circumstance supporting() {
        var absence = outOfContact("2019-06-01", null);
        return new Circumstance(absence.type(), absence.from(), null, true, null, List.of());
    }

    private static List<Family> children() {
        return List.of(
                aChild(),
                aChild().bornOn("2000-01-01"),
                aChild().adoptedOn("2020-01-01"),
                aChild().livingOn(EconomicStatus.REGISTERED_POOR),
                aChild().livingOn(EconomicStatus.OTHER_HARDSHIP),
                aChild().seriouslyIll(),
                aChild().disabledBy(1, 1),
                aChild().disabledBy(1, 4),
                aChild().disabledBy(7, 4),
                aChild().after(Incident.Type.ABUSE, "2020-05-01", "2020-12-31", null),
                aChild().after(Incident.Type.ABUSE, "2020-05-01", "2020-05-31", null));
    }
}
