package org.tonghu.registry.leftbehindwoman.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tonghu.registry.leftbehindwoman.Change;
import org.tonghu.registry.leftbehindwoman.LeftBehindWomen;
import org.tonghu.registry.leftbehindwoman.Woman;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.time.BusinessClock;

/** Finds and writes women's records for a caller. */
@Component
class WomanDesk {

    private static final String CITIZEN_ID = "citizenIdHash";

    private final LeftBehindWomen women;
    private final BusinessClock clock;

    WomanDesk(LeftBehindWomen women, BusinessClock clock) {
        this.women = women;
        this.clock = clock;
    }

    /**
     * @throws NotFound for a woman out of the caller's reach, as for one who does not exist
     */
    Woman find(String id, Caller caller) {
        return women.find(id, Sights.of(caller))
                .orElseThrow(() -> new NotFound("left-behind-woman", id));
    }

    Woman enter(Change change, Caller caller) {
        try {
            return women.enter(change, clock.today());
        } catch (Duplicate e) {
            throw taken(e, change.woman(), caller);
        }
    }

    Woman save(Change change, Caller caller) {
        try {
            return women.save(change, clock.today());
        } catch (Duplicate e) {
            throw taken(e, change.woman(), caller);
        }
    }

    /** Who holds the number is told only to those who may see that record. */
    private RuntimeException taken(Duplicate duplicate, Woman woman, Caller caller) {
        var id = woman.person().citizenId();
        if (id == null || !duplicate.index().equals(CITIZEN_ID)) {
            return duplicate;
        }
        Optional<Woman> seen =
                women.holder(id.lookup()).flatMap(it -> women.find(it.id(), Sights.of(caller)));
        return new Refused(
                "CITIZEN_ID_TAKEN",
                "郑民文〔2020〕57号 二(四)4",
                "该公民身份号码已登记"
                        + seen.map(it -> "在留守妇女档案 " + it.id() + "，请在该档案上办理。")
                                .orElse("在其他单位，请联系上级民政部门办理。"),
                "This citizen ID is on file already"
                        + seen.map(it -> ": go on with record " + it.id() + ".")
                                .orElse(" with another unit; ask the unit above."));
    }
}
