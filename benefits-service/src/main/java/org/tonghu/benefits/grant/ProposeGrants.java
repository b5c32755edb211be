package org.tonghu.benefits.grant;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tonghu.benefits.child.KnownChild;
import org.tonghu.benefits.eligibility.Programme;

/**
 * Proposes grants, changes and stops of the living allowances after a child's facts or the day have
 * changed.
 */
@Service
public final class ProposeGrants {

    private final MonthsOfRight months;
    private final Grants grants;

    public ProposeGrants(MonthsOfRight months, Grants grants) {
        this.months = months;
        this.grants = grants;
    }

    /** Whether a new right waits for the stop of an old one to be confirmed. */
    public boolean propose(KnownChild child, Basis basis, LocalDate today) {
        var spans = months.of(child, today);
        var existing = grants.of(child.id());
        var waits = false;
        for (var programme : Programme.livingAllowances()) {
            waits |=
                    propose(
                            programme,
                            spans.get(programme),
                            existing,
                            sightFor(programme, basis),
                            YearMonth.from(today));
        }
        return waits;
    }

    private boolean propose(
            Programme programme,
            @Nullable Span row,
            List<Grant> existing,
            Basis basis,
            YearMonth month) {
        var ofProgramme =
                existing.stream().filter(grant -> grant.programme() == programme).toList();
        ofProgramme.forEach(grant -> followPayers(grant, basis));
        var span = ProposalRules.uncovered(row, ofProgramme);
        var open = ofProgramme.stream().filter(grant -> grant.state().open()).findFirst();
        if (open.isPresent()) {
            return adjust(open.get(), span, basis);
        }
        if (span != null) {
            Optional<Grant> closed = ofProgramme.stream().reduce((_, later) -> later);
            if (ProposalRules.due(span, closed, month, basis.factsRevision())) {
                grants.propose(Grant.proposed(grants.nextId(), basis, span));
            }
        }
        return false;
    }

    private boolean adjust(Grant open, @Nullable Span span, Basis basis) {
        var kept = kept(open, span);
        var adjusted = ProposalRules.adjusted(open, kept, restingOn(basis, open));
        if (!adjusted.equals(open)) grants.save(adjusted, adjusted.state().event());
        return ProposalRules.waits(adjusted, kept);
    }

    /**
     * Months of a stopped grant that nobody has paid yet are owed by whoever pays for the child
     * now, else a move between counties would leave them to nobody.
     */
    private void followPayers(Grant grant, Basis latest) {
        if (grant.state() != GrantState.STOPPED
                || grant.basis().payers().equals(latest.payers())
                        && grant.basis().visibleTo().equals(latest.visibleTo())) {
            return;
        }
        grants.save(grant.restingOn(restingOn(latest, grant)), "grant.payers-changed");
    }

    /** What was confirmed rests on the facts it was confirmed by; a proposal on the latest. */
    private static Basis restingOn(Basis latest, Grant open) {
        var before = open.basis();
        var revision = open.state().payable() ? before.factsRevision() : latest.factsRevision();
        return new Basis(
                latest.child(),
                latest.unit(),
                latest.payers(),
                latest.visibleTo(),
                revision,
                before.determination());
    }

    /**
     * A row of months without a confirmation on file begins anew each month; the grant keeps its
     * own first month.
     */
    private static @Nullable Span kept(Grant open, @Nullable Span span) {
        if (span == null || open.programme() != Programme.HIV_CHILD_ALLOWANCE) return span;
        return new Span(span.programme(), open.firstMonth(), span.last());
    }

    /** Who lives with HIV is known to units only, never below them. */
    private static Basis sightFor(Programme programme, Basis basis) {
        if (programme != Programme.HIV_CHILD_ALLOWANCE) return basis;
        var units = basis.visibleTo().stream().filter(code -> !code.matches("[0-9]+")).toList();
        return new Basis(
                basis.child(),
                basis.unit(),
                basis.payers(),
                units,
                basis.factsRevision(),
                basis.determination());
    }
}
