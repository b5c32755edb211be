package org.tonghu.registry.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.classification.Category;

/**
 * Which support a child in difficulty has on a day.
 *
 * @param difficulties kinds of difficulty; empty for a child who has a living allowance of its own,
 *     has left, or is in none
 * @param open referrals without an answer
 */
public record SupportOfChild(List<Category> difficulties, List<Given> given, List<Referral> open) {

    private static final Set<Category> WITH_AN_ALLOWANCE =
            EnumSet.of(Category.ORPHAN, Category.DE_FACTO_UNATTENDED);

    /**
     * @param since first day, where it is known
     * @param referral that brought it about; null for aid on the child's record
     */
    public record Given(Support support, @Nullable LocalDate since, @Nullable String referral) {}

    public SupportOfChild {
        difficulties = List.copyOf(difficulties);
        given = List.copyOf(given);
        open = List.copyOf(open);
    }

    public static SupportOfChild of(Child child, List<Referral> referrals, LocalDate day) {
        var categories = child.dossier().current().classification().categories();
        var apart =
                child.departure() != null
                        || categories.stream().anyMatch(WITH_AN_ALLOWANCE::contains);
        var difficulties =
                apart
                        ? List.<Category>of()
                        : categories.stream().filter(Category.difficulties()::contains).toList();
        return new SupportOfChild(
                difficulties,
                given(child, referrals, day),
                referrals.stream().filter(Referral::isOpen).toList());
    }

    /** In difficulty, and neither supported nor referred. */
    public boolean isLacking() {
        return !difficulties.isEmpty() && given.isEmpty() && open.isEmpty();
    }

    private static List<Given> given(Child child, List<Referral> referrals, LocalDate day) {
        var all = new ArrayList<Given>();
        child.facts()
                .aidReceived()
                .forEach(aid ->
                        Support.of(aid.aid()).ifPresent(it -> all.add(new Given(it, null, null))));
        for (var referral : referrals) {
            var outcome = referral.outcome();
            if (outcome != null && outcome.givesSupportOn(day)) {
                all.add(new Given(referral.support(), outcome.from(), referral.id()));
            }
        }
        return all;
    }

    /** First day on which support that has an end is over; null if none has. */
    public @Nullable LocalDate over(List<Referral> referrals, LocalDate day) {
        return referrals.stream()
                .map(Referral::outcome)
                .filter(Objects::nonNull)
                .filter(it -> it.givesSupportOn(day))
                .map(Outcome::until)
                .filter(Objects::nonNull)
                .map(it -> it.plusDays(1))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
