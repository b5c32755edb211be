package org.tonghu.institution.institution.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tonghu.institution.institution.CreditCode;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.Level;

/**
 * Who may admit orphans and foundlings (郑民文〔2020〕57号 二(三)2 and 二(六)). A fit county institution with
 * children goes on; from the set of 2021-06-01 with a warning that it should convert (民发〔2021〕44号),
 * which is no refusal.
 */
public final class IntakePolicy {

    public static final LocalDate POLICY_OF_2020 = LocalDate.of(2020, 1, 1);

    public static final LocalDate CONVERSION_ANNOUNCED = LocalDate.of(2021, 6, 1);

    public static final LocalDate CONVERSION_DUE = LocalDate.of(2026, 1, 1);

    private static final Condition FIT =
            Condition.all(
                    IntakeReason.FIT_FOR_CARE,
                    new PostsApproved(),
                    new EquipmentInPlace(),
                    new NursingTeamInPlace());

    private static final Condition INTAKE_ALLOWED =
            Condition.all(
                    IntakeReason.INTAKE_ALLOWED,
                    new NotAPrivateBody(),
                    new RaisesChildren(),
                    Condition.either(
                            new CityLevel(),
                            Condition.all(
                                    IntakeReason.INTAKE_ALLOWED, new CaresForChildren(), FIT)));

    private IntakePolicy() {}

    public static IntakeDecision judge(IntakeFacts facts) {
        var finding = INTAKE_ALLOWED.judge(facts);
        return new IntakeDecision(
                facts.asOf(),
                facts.asOf().isBefore(CONVERSION_ANNOUNCED) ? POLICY_OF_2020 : CONVERSION_ANNOUNCED,
                finding,
                finding.outcome() == Outcome.NOT_MET,
                warnings(facts));
    }

    /** What blocks nothing but should be looked at, for the institution alone or for its intake. */
    public static List<Warning> warnings(IntakeFacts facts) {
        var institution = facts.institution();
        var warnings = new ArrayList<Warning>(about(institution));
        if (institution.level() == Level.COUNTY && institution.kind().raisesChildren()) {
            if (!facts.asOf().isBefore(CONVERSION_DUE)) warnings.add(Warning.CONVERSION_OVERDUE);
            else if (!facts.asOf().isBefore(CONVERSION_ANNOUNCED))
                warnings.add(Warning.CONVERSION_BY_2025);
        }
        return warnings;
    }

    /** Warnings on the institution's own record. */
    public static List<Warning> about(Institution institution) {
        if (institution.creditCode() == null) return List.of();
        var code = new CreditCode(institution.creditCode());
        var warnings = new ArrayList<Warning>();
        if (!code.checks()) warnings.add(Warning.CREDIT_CODE_CHECK);
        if (code.hintsAtPrivateBody() && !institution.isPrivate())
            warnings.add(Warning.CREDIT_CODE_HINTS_AT_PRIVATE_BODY);
        return warnings;
    }
}
