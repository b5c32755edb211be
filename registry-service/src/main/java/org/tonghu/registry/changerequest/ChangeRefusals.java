package org.tonghu.registry.changerequest;

import java.util.Collection;
import java.util.stream.Collectors;
import org.tonghu.starter.domain.Refused;

/** Why a proposal goes no further, in words. */
final class ChangeRefusals {

    private static final String CLAUSE = "郑民文〔2020〕57号 二(四)4";

    private ChangeRefusals() {}

    static Refused nothingNew() {
        return new Refused(
                "NOTHING_TO_CHANGE",
                CLAUSE,
                "所提更正与档案现有内容相同，请只填写需要更正的项目。",
                "The record says this already; propose only what differs.");
    }

    static Refused samePerson() {
        return new Refused(
                "SAME_PERSON",
                CLAUSE,
                "提出人不得审批自己的更正申请，请由另一名工作人员审批；如不再需要可撤回。",
                "Who proposed it does not decide on it; withdraw it, or let another person decide.");
    }

    static Refused notYours() {
        return new Refused(
                "NOT_THE_PROPOSER",
                CLAUSE,
                "只有提出人可以撤回；其他工作人员请审批。",
                "Only who proposed it may withdraw it; others approve or reject.");
    }

    static Refused notOpen(State state) {
        return new Refused(
                "NOT_OPEN",
                "",
                "该更正申请为“" + state.zh() + "”，不能再办理。",
                "The proposal is " + state.en() + "; nothing more is done with it.");
    }

    static Refused changedSince(Collection<Field> fields) {
        return new Refused(
                "RECORD_CHANGED_SINCE",
                CLAUSE,
                "提出以后档案已变更：" + zh(fields) + "。请核对后重新提出。",
                "The record has changed since it was proposed: "
                        + en(fields)
                        + ". Look again and propose anew.");
    }

    static Refused conflicting(Collection<String> others) {
        return new Refused(
                "CONFLICTING_PROPOSALS",
                CLAUSE,
                "另有更正申请对同一项目提出不同内容：" + String.join("、", others) + "。请先对其作出不批准决定。",
                "Other open proposals tell the same fields differently: "
                        + String.join(", ", others)
                        + ". Reject those first.");
    }

    private static String zh(Collection<Field> fields) {
        return fields.stream().sorted().map(Field::zh).collect(Collectors.joining("、"));
    }

    private static String en(Collection<Field> fields) {
        return fields.stream().sorted().map(Field::en).collect(Collectors.joining(", "));
    }
}
