package org.tonghu.registry.confidential.web;

import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.SealedHealthKeepers;
import org.tonghu.registry.confidential.OfficersOfUnits;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.time.BusinessClock;

/**
 * Where a unit has named officers, they alone enter sealed health, and a recognition in two steps.
 */
@Component
class KeepersOfUnit implements SealedHealthKeepers {

    private static final String CLAUSE = "郑民文〔2020〕57号 二(二)2";

    private final OfficersOfUnits officers;
    private final Jurisdictions jurisdictions;
    private final BusinessClock clock;

    KeepersOfUnit(OfficersOfUnits officers, Jurisdictions jurisdictions, BusinessClock clock) {
        this.officers = officers;
        this.jurisdictions = jurisdictions;
        this.clock = clock;
    }

    @Override
    public void mustBeAllowed(Child child, String account, boolean livingWithHiv) {
        var unit = jurisdictions.managingUnit(child.place(), clock.today()).orElseThrow();
        var named = officers.of(unit).filter(it -> !it.officers().isEmpty());
        if (named.isEmpty()) {
            return;
        }
        if (!named.get().includes(account)) {
            throw new Refused(
                    "NOT_A_NAMED_OFFICER",
                    CLAUSE,
                    "仅限本单位指定人员办理，请由市民政局指定。",
                    "Only named officers of the unit may do this; the city names them.");
        }
        if (livingWithHiv) {
            throw new Refused(
                    "CERTIFICATE_NEEDED",
                    CLAUSE,
                    "认定须凭疾控机构证明，由两名指定人员办理，请在保密认定中录入。",
                    "A recognition takes a certificate and two named officers; enter it under confidential.");
        }
    }
}
