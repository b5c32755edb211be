package org.tonghu.benefits.payment;

import org.tonghu.starter.domain.Refused;

/** What the order of work does not allow of a run. */
final class RunRefusals {

    private static final String FUNDS = "郑民文〔2020〕57号 二(六)";

    private RunRefusals() {}

    static Refused notCalculated(RunState state) {
        return new Refused(
                "RUN_NOT_CALCULATED",
                FUNDS,
                "该批次当前状态为 %s，只有计算完成且未审批的批次可以审批。".formatted(state),
                "The run is %s; only a calculated run that is not approved yet can be approved."
                        .formatted(state));
    }

    static Refused approverConfirmed() {
        return new Refused(
                "APPROVER_CONFIRMED_A_GRANT",
                FUNDS,
                "您确认过本批次中的待遇，不能再审批该批次；请由本单位另一名支付人员审批。",
                "You confirmed a grant of this run, so another payment officer has to approve it.");
    }

    static Refused cancellerConfirmed() {
        return new Refused(
                "CANCELLER_CONFIRMED_A_GRANT",
                FUNDS,
                "您确认过本批次中的待遇，不能撤销该批次；请由本单位另一名支付人员撤销。",
                "You confirmed a grant of this run, so another payment officer has to cancel it.");
    }

    static Refused approved() {
        return new Refused(
                "RUN_APPROVED",
                FUNDS,
                "该批次已审批，不能撤销；已发放的金额只能逐笔冲销后重新发放。",
                "The run is approved and cannot be cancelled; what was paid is changed only by reversing"
                        + " the payment and adding another.");
    }

    static Refused cancelledBefore(RunState state) {
        return new Refused(
                "RUN_CANCELLED",
                FUNDS,
                "该批次当前状态为 %s，已被撤销；请重新发起当月批次。".formatted(state),
                "The run is %s: it was cancelled before; start another one for the month."
                        .formatted(state));
    }

    static Refused atWork(RunState state) {
        return new Refused(
                "RUN_AT_WORK",
                "",
                "该批次当前状态为 %s，正在处理中；请等待处理结束后再办理。".formatted(state),
                "The run is %s and being worked on; wait until that has ended.".formatted(state));
    }

    static Refused nothingToRestart(RunState state) {
        return new Refused(
                "NOTHING_TO_RESTART",
                "",
                "该批次当前状态为 %s，没有中断的处理需要重新开始。".formatted(state),
                "The run is %s: no work of it has broken off.".formatted(state));
    }
}
