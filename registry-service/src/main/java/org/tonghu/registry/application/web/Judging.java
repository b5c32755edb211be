package org.tonghu.registry.application.web;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.registry.application.Application;
import org.tonghu.registry.application.Case;
import org.tonghu.registry.application.EmergencySwitch;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.emergency.EmergencyPeriods;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.domain.Refused;

/** Lays the child's facts, as the rules of the day judge them, before the county. */
@Component
class Judging {

    private static final Sight EVERYTHING = new Sight(true, Set.of());

    private final Children children;
    private final ClassifyChild classify;
    private final EmergencyPeriods periods;
    private final Jurisdictions jurisdictions;

    Judging(
            Children children,
            ClassifyChild classify,
            EmergencyPeriods periods,
            Jurisdictions jurisdictions) {
        this.children = children;
        this.classify = classify;
        this.periods = periods;
        this.jurisdictions = jurisdictions;
    }

    /** Age counts on the day of the decision, not on that of the application. */
    Case of(Application application, LocalDate today) {
        var record = application.subject().child();
        var child = record == null ? null : children.find(record, EVERYTHING).orElse(null);
        if (child == null) {
            throw notThere();
        }
        var decision = child.upTo(today, classify).child().dossier().current();
        return new Case(
                today, decision.facts(), decision.classification(), emergency(application, today));
    }

    private EmergencySwitch emergency(Application application, LocalDate today) {
        var units = jurisdictions.visibleTo(application.receipt().home(), today);
        return periods.covering(units, today)
                .map(it -> new EmergencySwitch(it.id(), it.followUp(today)))
                .orElse(EmergencySwitch.OFF);
    }

    private static Refused notThere() {
        return new Refused(
                "CHILD_NOT_LINKED",
                "",
                "申请没有可供判定的儿童档案。",
                "There is no record of the child to decide on.");
    }
}
