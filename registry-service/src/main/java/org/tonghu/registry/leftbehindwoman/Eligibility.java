package org.tonghu.registry.leftbehindwoman;

import java.time.LocalDate;
import org.tonghu.registry.classification.AgeAttainment;
import org.tonghu.registry.classification.HouseholdRegistration;
import org.tonghu.starter.domain.Refused;

/**
 * Who is entered as a rural left-behind woman: a grown-up wife at home on a rural household
 * registration whose husband is away for work. The policy names the group without further
 * conditions (no number of months), so that none is asked.
 *
 * @param age when a year of age is completed
 */
public record Eligibility(AgeAttainment age) {

    private static final int GROWN_UP = 18;
    private static final String CLAUSE = "郑民文〔2020〕57号 三(二)";

    void check(Woman.Entry entry, LocalDate today) {
        if (age.day(entry.person().birthDate(), GROWN_UP).isAfter(today)) {
            throw new Refused(
                    "STILL_A_CHILD",
                    CLAUSE,
                    "未满 18 周岁，应按儿童登记，请在儿童档案中办理。",
                    "She has not completed 18 years; register her as a child.");
        }
        if (entry.situation().household().registration() == HouseholdRegistration.URBAN) {
            throw new Refused(
                    "NOT_RURAL",
                    CLAUSE,
                    "户籍性质为城镇，不属于农村留守妇女。",
                    "Her household registration is urban; the register is for rural left-behind women.");
        }
        var spouse = entry.situation().spouse();
        if (spouse.expectedBack() != null && !spouse.expectedBack().isAfter(today)) {
            throw new Refused(
                    "HUSBAND_IS_BACK",
                    CLAUSE,
                    "所填返乡日期 " + spouse.expectedBack() + " 已到，请核实丈夫是否仍外出务工。",
                    "The day of return "
                            + spouse.expectedBack()
                            + " has come; verify whether the husband is still away.");
        }
    }
}
