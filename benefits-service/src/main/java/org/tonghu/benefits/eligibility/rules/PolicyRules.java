package org.tonghu.benefits.eligibility.rules;

import static org.tonghu.benefits.eligibility.Programme.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tonghu.benefits.eligibility.Category;
import org.tonghu.benefits.eligibility.Clauses;
import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.ProgrammeRules;
import org.tonghu.benefits.eligibility.RuleSet;
import org.tonghu.benefits.eligibility.RuleSets;
import org.tonghu.benefits.eligibility.SchoolStage;
import org.tonghu.benefits.eligibility.Settings;
import org.tonghu.benefits.eligibility.Text;

/**
 * The ten programmes as lists of conditions, by the day each rule set came into force. The sets of
 * 2021 and 2026 change categories and institutions, nothing here; they are named so that a
 * determination says by which law it was made.
 */
public final class PolicyRules {

    private PolicyRules() {}

    public static RuleSets all(Settings settings) {
        var fixed =
                Stream.of("2020-01-01", "2021-01-01", "2021-06-01", "2026-04-01")
                        .map(LocalDate::parse);
        return new RuleSets(
                Stream.concat(fixed, Stream.of(settings.scholarshipRevision()))
                        .distinct()
                        .map(day ->
                                new RuleSet(
                                        day,
                                        programmes(!day.isBefore(settings.scholarshipRevision()))))
                        .toList());
    }

    private static List<ProgrammeRules> programmes(boolean scholarshipRevised) {
        return List.of(
                ProgrammeRules.of(
                        ORPHAN_ALLOWANCE,
                        Condition.any(right(Category.ORPHAN), new StillEnrolledSinceEighteen())),
                ProgrammeRules.of(
                        DE_FACTO_UNATTENDED_ALLOWANCE, right(Category.DE_FACTO_UNATTENDED)),
                ProgrammeRules.of(
                        HIV_CHILD_ALLOWANCE, new LivingWithHiv(), new UnderEighteenInTheMonth()),
                ProgrammeRules.of(
                        DISABILITY_LIVING_ALLOWANCE,
                        new DisabilityCertified(Clauses.TWO_ALLOWANCES),
                        new FamilyOnMinimumLivingGuarantee(),
                        new NotOnOrphanAllowance(),
                        new NotOnFullDeFactoSubsidy()),
                ProgrammeRules.of(
                        SEVERE_DISABILITY_CARE_ALLOWANCE, new DisabilityOfGradeOneOrTwo()),
                ProgrammeRules.of(INSURANCE_PREMIUM_SUBSIDY, insured()),
                ProgrammeRules.of(SUPPLEMENTARY_MAJOR_ILLNESS_COVER, insured()),
                ProgrammeRules.of(
                        TOMORROW_PLAN,
                        Condition.any(
                                new OrphanUnderEighteen(), new OrphanSinceChildhoodAtSchool()),
                        new NotAdopted(Clauses.TOMORROW)),
                ProgrammeRules.of(
                        REHABILITATION_ASSISTANCE,
                        new UnderEighteen(Clauses.REHABILITATION),
                        new DisabilityCertified(Clauses.REHABILITATION)),
                scholarship(scholarshipRevised));
    }

    private static ProgrammeRules scholarship(boolean revised) {
        return ProgrammeRules.of(
                ORPHAN_SCHOLARSHIP,
                new OrphanBeforeEighteen(),
                new NotAdopted(Clauses.SCHOLARSHIP),
                new EighteenOrOlder(),
                revised ? stagesOf2025() : stagesOf2019(),
                new SchoolingNotInterruptedSinceEighteen());
    }

    private static Condition stagesOf2019() {
        return new EnrolledInScholarshipStage(
                SchoolStage.ofTheScholarship2019(),
                new Text(
                        "当日在中职、高职、高专、普通本科或硕士阶段全日制就读",
                        "full-time on the day in secondary or higher vocational school, junior college, undergraduate or"
                                + " master studies"));
    }

    private static Condition stagesOf2025() {
        return new EnrolledInScholarshipStage(
                SchoolStage.ofTheScholarship2025(),
                new Text(
                        "当日在普通高中、中职、高职、高专、普通本科或硕士阶段全日制就读",
                        "full-time on the day in senior high, secondary or higher vocational school, junior college,"
                                + " undergraduate or master studies"));
    }

    private static Condition right(Category category) {
        return new CategoryRight(
                Set.of(category),
                Clauses.LIVING + "；" + Clauses.MONTHS,
                category == Category.ORPHAN
                        ? new Text(
                                "孤儿，自认定次月起，至年满18周岁当月",
                                "orphan, from the month after confirmation, through the month of the 18th birthday")
                        : new Text(
                                "事实无人抚养儿童，自确认次月起，至情形消失或年满18周岁当月",
                                "de facto unattended, from the month after confirmation, through the month in which the ground fell away or of the 18th birthday"));
    }

    private static Condition insured() {
        return new CategoryRight(
                EnumSet.complementOf(EnumSet.of(Category.RURAL_LEFT_BEHIND)),
                Clauses.MEDICAL,
                new Text(
                        "孤儿、事实无人抚养儿童或其他困境儿童，自认定次月起",
                        "orphan, de facto unattended or another child in difficulty, from the month after confirmation"));
    }
}
