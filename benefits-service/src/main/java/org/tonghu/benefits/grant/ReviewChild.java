package org.tonghu.benefits.grant;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.tonghu.benefits.child.DaysToWatch;
import org.tonghu.benefits.child.Determinations;
import org.tonghu.benefits.child.KnownChild;
import org.tonghu.benefits.child.KnownChildren;
import org.tonghu.benefits.child.PayingUnits;
import org.tonghu.benefits.child.StoredDetermination;
import org.tonghu.benefits.eligibility.AssessEligibility;
import org.tonghu.benefits.parameter.Parameters;
import org.tonghu.benefits.parameter.UnitRates;

/**
 * Judges all programmes of a child again, keeps the determination, proposes what follows and notes
 * the next day on which time alone may change something; tomorrow, while a new right waits for the
 * stop of an old one.
 */
@Service
public final class ReviewChild {

    private final AssessEligibility assess;
    private final Parameters parameters;
    private final PayingUnits units;
    private final Determinations determinations;
    private final ProposeGrants propose;

    public ReviewChild(
            AssessEligibility assess,
            Parameters parameters,
            PayingUnits units,
            Determinations determinations,
            ProposeGrants propose) {
        this.assess = assess;
        this.parameters = parameters;
        this.units = units;
        this.determinations = determinations;
        this.propose = propose;
    }

    public void review(KnownChild child, LocalDate today, KnownChildren children) {
        var determination = judge(child, today);
        determinations.keep(determination);
        var waits = propose.propose(child, basis(child, determination.id()), today);
        var next =
                waits
                        ? today.plusDays(1)
                        : new DaysToWatch(assess).after(today, child).orElse(null);
        if (!Objects.equals(next, child.reviewOn())) children.save(child.toReviewOn(next));
    }

    private StoredDetermination judge(KnownChild child, LocalDate today) {
        var month = YearMonth.from(today);
        var unit = units.in(month, child);
        var facts = child.factsIn(month);
        var assessment = assess.assess(facts, today, new UnitRates(parameters.of(unit)));
        var id = StoredDetermination.idOf(child, today);
        return new StoredDetermination(
                id, child.id(), child.factsRevision(), unit, facts, assessment);
    }

    private Basis basis(KnownChild child, String determination) {
        Set<String> payers = units.all(child);
        List<String> visibleTo = new ArrayList<>(child.visibleTo());
        payers.stream().filter(code -> !visibleTo.contains(code)).forEach(visibleTo::add);
        return new Basis(
                child.id(), child.unit(), payers, visibleTo, child.factsRevision(), determination);
    }
}
