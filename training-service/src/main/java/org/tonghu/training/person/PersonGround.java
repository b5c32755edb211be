package org.tonghu.training.person;

import org.tonghu.training.policy.Basis;
import org.tonghu.training.policy.Clauses;
import org.tonghu.training.policy.Ground;
import org.tonghu.training.policy.Wording;

/** Why a change of a person's record is refused. */
public enum PersonGround implements Ground {
    ID_NUMBER_TAKEN(
            Basis.CITED,
            Clauses.WORKFORCE_NOTICE,
            "该身份证号已登记为工作人员，一人只有一份实名档案；请先查询，已在其他单位登记的请联系原单位办理变更。",
            "A person with this ID number is already on record, and one person has one record; search first, and ask the"
                    + " other unit to change the workplace if it is registered there."),
    CREDENTIAL_EXPIRES_BEFORE_ISSUE(
            Basis.DERIVED,
            Clauses.NONE,
            "证书有效期止（%s）早于发证日期（%s），请核对后重新填写。",
            "The credential ends (%s) before it was issued (%s); check both days.");

    private final Wording wording;

    PersonGround(Basis basis, String clause, String zh, String en) {
        this.wording = new Wording(basis, clause, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
