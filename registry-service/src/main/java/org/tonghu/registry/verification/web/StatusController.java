package org.tonghu.registry.verification.web;

import static org.tonghu.starter.caller.Role.*;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.verification.SubjectKind;
import org.tonghu.registry.verification.rules.VerifiedInQuarter;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Language;

/**
 * Whether a child's record is verified as it should be. For benefits it is a warning: no payment
 * stops by it.
 */
@RestController
class StatusController {

    private final CampaignDesk desk;

    StatusController(CampaignDesk desk) {
        this.desk = desk;
    }

    /**
     * @param warning what a reader should know; null where all is well
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record StatusView(
            String child,
            String quarter,
            VerifiedInQuarter.State state,
            @Nullable LocalDate verifiedOn,
            @Nullable String warning)
            implements ShowsChildren {

        @Override
        public Collection<String> childrenShown() {
            return List.of(child);
        }
    }

    @GetMapping("${tonghu.base-path}/children/{id}/verification-status")
    @CallableBy(
            roles = {
                SERVICE,
                CHILD_DIRECTOR,
                CHILD_SUPERVISOR,
                COUNTY_OFFICER,
                CITY_OFFICER,
                AUDITOR
            })
    StatusView status(@PathVariable String id, Caller caller) {
        var status = desk.status(SubjectKind.CHILD, id, caller);
        return new StatusView(
                id,
                status.quarter().toString(),
                status.state(),
                status.verifiedOn(),
                warning(status.state()));
    }

    private static @Nullable String warning(VerifiedInQuarter.State state) {
        return state == VerifiedInQuarter.State.OVERDUE
                ? Language.current()
                        .pick(
                                "上季度未核查，请尽快核实信息；不影响已批准待遇的发放。",
                                "Not verified last quarter; verify soon. Approved benefits go on being paid.")
                : null;
    }
}
