package org.tonghu.benefits.child.web;

import static org.tonghu.starter.caller.Role.*;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.benefits.child.Determinations;
import org.tonghu.benefits.child.KnownChildren;
import org.tonghu.benefits.child.StoredDetermination;
import org.tonghu.benefits.support.DeterminationAnswer;
import org.tonghu.benefits.support.Views;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;

/** What was last determined of a child, as it was determined then. */
@RestController
@RequestMapping("${tonghu.base-path}/children")
class DeterminationController {

    record DeterminationsAnswer(
            String child,
            long factsRevision,
            LocalDate asOf,
            String policyVersion,
            String payingUnit,
            List<DeterminationAnswer> determinations)
            implements ShowsChildren {

        static DeterminationsAnswer of(StoredDetermination stored) {
            var assessment = stored.assessment();
            return new DeterminationsAnswer(
                    stored.child(),
                    stored.factsRevision(),
                    assessment.asOf(),
                    assessment.ruleSet(),
                    stored.payingUnit(),
                    assessment.determinations().stream().map(DeterminationAnswer::of).toList());
        }

        @Override
        public Collection<String> childrenShown() {
            return List.of(child);
        }
    }

    private final KnownChildren children;
    private final Determinations determinations;

    DeterminationController(KnownChildren children, Determinations determinations) {
        this.children = children;
        this.determinations = determinations;
    }

    /** Findings tell of health and HIV, so they are for the units' officers only. */
    @GetMapping("/{id}/determinations")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    DeterminationsAnswer latest(@PathVariable String id, Caller caller) {
        return children.find(id, Views.sight(caller))
                .flatMap(child -> determinations.latest(child.id()))
                .map(DeterminationsAnswer::of)
                .orElseThrow(() -> new NotFound("child", id));
    }
}
