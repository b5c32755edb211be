package org.tonghu.registry.adoption;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Refused;

/** What the order of steps does not allow. */
final class AdoptionRefusals {

    private static final String CLAUSE = "郑民文〔2020〕57号 二(二)6";

    private AdoptionRefusals() {}

    static Refused notIn(AdoptionState state) {
        return new Refused(
                "STEP_NOT_OPEN",
                CLAUSE,
                "该收养事项当前状态为 " + state + "，不能办理此步骤；请刷新后核对。",
                "The adoption is " + state + ", so this step is not open; read it again.");
    }

    static Refused domesticFirst(@Nullable LocalDate exhaustedOn) {
        return new Refused(
                "DOMESTIC_FIRST",
                CLAUSE,
                exhaustedOn == null
                        ? "先国内后国外：尚无国内寻找收养家庭已穷尽的记录，请先登记国内寻找情况。"
                        : "先国内后国外：国内寻找于 " + exhaustedOn + " 穷尽，报送日期不得早于该日。",
                exhaustedOn == null
                        ? "Domestic before international: document first that the search in the country is exhausted."
                        : "Domestic before international: the search was exhausted on "
                                + exhaustedOn
                                + " only.");
    }

    static Refused aFamilyIsThere() {
        return new Refused(
                "A_FAMILY_IS_THERE",
                CLAUSE,
                "仍有评估合适的国内收养家庭，不能登记国内寻找已穷尽；该家庭放弃的，请先登记。",
                "A family in the country was found suitable; if it has declined, enter that first.");
    }

    static Refused samePerson() {
        return new Refused(
                "SAME_PERSON",
                CLAUSE,
                "提出与确认收养登记不得为同一人；请由另一名工作人员确认。",
                "Who proposed the registration may not confirm it; ask a colleague.");
    }
}
