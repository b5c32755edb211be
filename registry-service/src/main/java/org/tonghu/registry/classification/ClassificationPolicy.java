package org.tonghu.registry.classification;

import java.time.LocalDate;
import java.util.List;
import org.tonghu.registry.classification.RuleSet.Basis;
import org.tonghu.registry.classification.rules.ALivingParentIsKnown;
import org.tonghu.registry.classification.rules.BothParentsUnableToCare;
import org.tonghu.registry.classification.rules.EndangeredByIncident;
import org.tonghu.registry.classification.rules.LostGuardianshipOrDeported;
import org.tonghu.registry.classification.rules.NotAdopted;
import org.tonghu.registry.classification.rules.NotAnOrphan;
import org.tonghu.registry.classification.rules.NotYetAGround;
import org.tonghu.registry.classification.rules.OutOfContactForSixMonths;
import org.tonghu.registry.classification.rules.ParentUnableToCare;
import org.tonghu.registry.classification.rules.ParentsAwayForWork;
import org.tonghu.registry.classification.rules.ParentsLostOrUnknown;
import org.tonghu.registry.classification.rules.PoorHousehold;
import org.tonghu.registry.classification.rules.Qualification;
import org.tonghu.registry.classification.rules.RuralRegistration;
import org.tonghu.registry.classification.rules.SeriouslyIll;
import org.tonghu.registry.classification.rules.SeriouslyIllOrSeverelyDisabled;
import org.tonghu.registry.classification.rules.ServesTermOfSixMonths;
import org.tonghu.registry.classification.rules.SeverelyDisabled;
import org.tonghu.registry.classification.rules.UnderAge;

/**
 * The categories as lists of conditions, by rule set. A new rule set is one more line in {@link
 * #ruleSets()}.
 */
public final class ClassificationPolicy {

    private static final int ADULT = 18;
    private static final int LEFT_BEHIND = 16;

    private final AgeAttainment attainment;

    public ClassificationPolicy(AgeAttainment attainment) {
        this.attainment = attainment;
    }

    public RuleSets ruleSets() {
        var of2020 = categories(new NotYetAGround());
        var of2021 = categories(new LostGuardianshipOrDeported());
        return new RuleSets(
                List.of(
                        set("2020-01-01", "郑民文〔2020〕57号，民发〔2019〕62号", "policy of 2020", of2020),
                        set(
                                "2021-01-01",
                                "民发〔2020〕125号",
                                "two more circumstances of a parent",
                                of2021),
                        set("2021-06-01", "未成年人保护法（2020修订）", "Minors Protection Law", of2021),
                        set("2025-09-01", "孤儿助学工程新规", "revised orphan scholarship", of2021),
                        set("2026-04-01", "儿童福利机构管理新规", "revised orders on institutions", of2021)));
    }

    private static RuleSet set(String day, String zh, String en, List<CategoryRule> rules) {
        return new RuleSet(LocalDate.parse(day), new Basis(zh, en), rules);
    }

    private List<CategoryRule> categories(Qualification revokedOrDeported) {
        var unable =
                new BothParentsUnableToCare(
                        new ParentUnableToCare(
                                List.of(
                                        new SeverelyDisabled(),
                                        new SeriouslyIll(),
                                        new ServesTermOfSixMonths(),
                                        new OutOfContactForSixMonths(),
                                        revokedOrDeported)));
        return List.of(
                orphan(),
                leftBehind(),
                difficulty(Category.DE_FACTO_UNATTENDED, Clause.DE_FACTO_UNATTENDED, unable),
                difficulty(Category.POOR_FAMILY, Clause.POOR_FAMILY, new PoorHousehold()),
                difficulty(
                        Category.SEVERE_CONDITION,
                        Clause.SEVERE_CONDITION,
                        new SeriouslyIllOrSeverelyDisabled()),
                difficulty(
                        Category.TEMPORARY_DIFFICULTY,
                        Clause.TEMPORARY_DIFFICULTY,
                        new EndangeredByIncident()));
    }

    private CategoryRule orphan() {
        var lost = new ParentsLostOrUnknown();
        return new CategoryRule(
                Category.ORPHAN,
                Clause.DEFINITIONS,
                List.of(new NotAdopted(), under(ADULT), lost),
                lost);
    }

    private CategoryRule leftBehind() {
        var away = new ParentsAwayForWork();
        return new CategoryRule(
                Category.RURAL_LEFT_BEHIND,
                Clause.DEFINITIONS,
                List.of(new NotAdopted(), new RuralRegistration(), away, under(LEFT_BEHIND)),
                away);
    }

    private CategoryRule difficulty(Category category, String clause, Condition substance) {
        var notAnOrphan = new NotAnOrphan(new ParentsLostOrUnknown());
        var conditions =
                category == Category.DE_FACTO_UNATTENDED
                        ? List.of(
                                new NotAdopted(),
                                under(ADULT),
                                notAnOrphan,
                                new ALivingParentIsKnown(),
                                substance)
                        : List.of(new NotAdopted(), under(ADULT), notAnOrphan, substance);
        return new CategoryRule(category, clause, conditions, substance);
    }

    private Condition under(int years) {
        return new UnderAge(years, attainment);
    }
}
