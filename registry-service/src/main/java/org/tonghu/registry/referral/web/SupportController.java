package org.tonghu.registry.referral.web;

import static org.tonghu.starter.caller.Role.*;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.referral.Support;
import org.tonghu.registry.referral.SupportOfChild;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Language;

/** Which support a child in difficulty has, or is waiting for. */
@RestController
class SupportController {

    private final ReferralDesk desk;

    SupportController(ReferralDesk desk) {
        this.desk = desk;
    }

    /**
     * @param since first day, where it is known
     * @param referral that brought it about; null for aid on the child's record
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record GivenView(
            Support support, String title, @Nullable LocalDate since, @Nullable String referral) {

        static GivenView of(SupportOfChild.Given it) {
            var title = Language.current().pick(it.support().zh(), it.support().en());
            return new GivenView(it.support(), title, it.since(), it.referral());
        }
    }

    /**
     * @param difficulties kinds of difficulty; empty for orphans and de facto unattended children,
     *     who have an allowance of their own
     * @param lacking in difficulty, and neither supported nor referred
     */
    record SupportView(
            String child,
            LocalDate asOf,
            List<Category> difficulties,
            List<GivenView> support,
            List<ReferralView> referred,
            boolean lacking)
            implements ShowsChildren {

        @Override
        public Collection<String> childrenShown() {
            return List.of(child);
        }
    }

    @GetMapping("${tonghu.base-path}/children/{id}/support")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    SupportView of(@PathVariable String id, Caller caller) {
        var support = desk.support(id, caller);
        var today = desk.today();
        return new SupportView(
                id,
                today,
                support.difficulties(),
                support.given().stream().map(GivenView::of).toList(),
                support.open().stream().map(it -> ReferralView.of(it, today)).toList(),
                support.isLacking());
    }
}
