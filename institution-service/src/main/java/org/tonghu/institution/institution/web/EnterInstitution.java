package org.tonghu.institution.institution.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.institution.institution.Level;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.place.Places;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.time.BusinessClock;

/** Who may enter an institution for which unit, and whether unit and level fit together. */
@Component
final class EnterInstitution {

    private final Places places;
    private final BusinessClock clock;

    EnterInstitution(Places places, BusinessClock clock) {
        this.places = places;
        this.clock = clock;
    }

    /**
     * @throws Invalid for a unit that is not known, or a level that is not the unit's
     * @throws org.tonghu.starter.problem.Problem 403 for a unit outside the caller's reach
     */
    void check(Caller caller, InstitutionEntry entry) {
        var known = places.visibleTo(entry.unit(), clock.today());
        if (known.isEmpty() || !known.contains(entry.unit())) throw unknownUnit();
        caller.mustReach(known);
        var level = known.size() == 1 ? Level.CITY : Level.COUNTY;
        if (entry.level() != level) throw levelOf(level);
    }

    /** Whom an institution answers to; a manager only reads. */
    void mustAnswerFor(Caller caller, String unit) {
        var codes = places.visibleTo(unit, clock.today());
        caller.mustReach(codes.isEmpty() ? List.of(unit) : codes);
    }

    private static Invalid unknownUnit() {
        return new Invalid(
                "#/unit",
                "UNKNOWN_UNIT",
                "没有这个主管单位，请填写报送单位代码，例如 ZZ-410122",
                "there is no such unit; give the code of a reporting unit such as ZZ-410122");
    }

    private static Invalid levelOf(Level level) {
        return new Invalid(
                "#/level",
                "LEVEL_DOES_NOT_FIT_UNIT",
                "机构级别与主管单位不符，该单位的机构级别为" + level,
                "an institution of that unit has the level " + level);
    }
}
