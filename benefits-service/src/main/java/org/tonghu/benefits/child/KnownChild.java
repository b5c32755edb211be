package org.tonghu.benefits.child;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.AssessEligibility;
import org.tonghu.benefits.eligibility.Facts;
import org.tonghu.benefits.eligibility.Programme;

/**
 * A child as the registry last told.
 *
 * @param revision of this record
 * @param factsRevision of the registry's record
 * @param unit that manages the child's place
 * @param visibleTo codes whose holders may see the child
 * @param leftOn day the child left the register; no right in later months
 * @param reviewOn first day on which time alone may change a right; null: none
 */
public record KnownChild(
        String id,
        long revision,
        long factsRevision,
        String unit,
        String division,
        List<String> visibleTo,
        List<CareSpell> care,
        Facts facts,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate reviewOn) {

    public KnownChild {
        visibleTo = List.copyOf(visibleTo);
        care = care.stream().sorted(Comparator.comparing(CareSpell::from)).toList();
    }

    /**
     * The care that a month is paid by: the latest begun in an earlier month, the first where none
     * was. A move changes rate and payer from the month after.
     */
    public Optional<CareSpell> careIn(YearMonth month) {
        return care.stream()
                .filter(spell -> YearMonth.from(spell.from()).isBefore(month))
                .reduce((_, later) -> later)
                .or(() -> care.stream().findFirst());
    }

    /** The facts with the care that the month is paid by. */
    public Facts factsIn(YearMonth month) {
        return careIn(month).map(spell -> facts.caredFor(spell.care())).orElse(facts);
    }

    /** The living allowance, if any, that the child has a right to in the month. */
    public Set<Programme> allowances(YearMonth month, AssessEligibility assess) {
        return leftBefore(month) ? Set.of() : assess.allowances(factsIn(month), month);
    }

    public boolean leftBefore(YearMonth month) {
        return leftOn != null && YearMonth.from(leftOn).isBefore(month);
    }

    /** Codes of the institutions that have cared for the child. */
    public Set<String> institutions() {
        return care.stream()
                .map(CareSpell::institution)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    /** The same as the next revision of what is stored. */
    public KnownChild at(long stored) {
        return new KnownChild(
                id,
                stored,
                factsRevision,
                unit,
                division,
                visibleTo,
                care,
                facts,
                leftOn,
                reviewOn);
    }

    public KnownChild toReviewOn(@Nullable LocalDate day) {
        return new KnownChild(
                id, revision, factsRevision, unit, division, visibleTo, care, facts, leftOn, day);
    }
}
