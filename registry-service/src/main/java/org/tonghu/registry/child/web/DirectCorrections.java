package org.tonghu.registry.child.web;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Change;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.domain.Refused;

/**
 * Who may correct identity and category without another's approval: county and city, who approve
 * the proposals of others, unless {@code tonghu.registry.direct-corrections} says {@code NOBODY} or
 * {@code ANYBODY}.
 */
@Component
class DirectCorrections {

    private static final Set<String> IDENTITY =
            Set.of("name", "sex", "birthDate", "ethnicGroup", "citizenId");

    private final Allowed allowed;

    enum Allowed {
        COUNTY,
        ANYBODY,
        NOBODY
    }

    DirectCorrections(@Value("${tonghu.registry.direct-corrections:COUNTY}") Allowed allowed) {
        this.allowed = allowed;
    }

    /**
     * @throws Refused where it has to be proposed
     */
    void mustBeAllowed(Change change, Caller caller) {
        if (!isFree(caller) && change.events().stream().anyMatch(DirectCorrections::isGrave)) {
            throw new Refused(
                    "APPROVAL_NEEDED",
                    "郑民文〔2020〕57号 二(四)4",
                    "该更正涉及身份信息或儿童类别，请提交更正申请，由县级民政部门审批。",
                    "This touches identity or category: propose it as a change request, which the county approves.");
        }
    }

    private boolean isFree(Caller caller) {
        return switch (allowed) {
            case ANYBODY -> true;
            case NOBODY -> false;
            case COUNTY -> caller.is(Role.COUNTY_OFFICER) || caller.is(Role.CITY_OFFICER);
        };
    }

    private static boolean isGrave(Event event) {
        return event.type().equals("child.classified")
                || event.fields().stream().anyMatch(IDENTITY::contains);
    }
}
