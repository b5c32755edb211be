package org.tonghu.registry.protection.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.WorkList;

/** Lists of protection work. */
@Configuration(proxyBeanMethods = false)
class ProtectionWork {

    private static final String CLAUSE = "郑民文〔2020〕57号 二(四)1";

    @Bean
    WorkList protectionCasesDue(StoredCases cases) {
        return new TeamWork<>(
                new Title("protection-cases-due", "待办个案", "Cases with a running clock", CLAUSE),
                cases.documents(),
                "waitingOn",
                false,
                ProtectionWork::onCase);
    }

    @Bean
    WorkList protectionCasesOverdue(StoredCases cases) {
        return new TeamWork<>(
                new Title("protection-cases-overdue", "超时个案", "Cases whose clock ran out", CLAUSE),
                cases.documents(),
                "waitingOn",
                true,
                ProtectionWork::onCase);
    }

    @Bean
    WorkList policeReceiptsOutstanding(StoredReports reports) {
        return new TeamWork<>(
                new Title(
                        "police-receipts-outstanding",
                        "待登记接警回执",
                        "Receipts of the police outstanding",
                        "高检发〔2020〕9号"),
                reports.documents(),
                "policeDueOn",
                false,
                it ->
                        new WorkItem(
                                it.id(),
                                "mandatory-reports",
                                it.child(),
                                "RECORD_POLICE_RECEIPT",
                                "登记接警回执",
                                "Record the receipt of the police",
                                it.receivedOn(),
                                it.policeDueOn()));
    }

    private static WorkItem onCase(CaseDocument it) {
        return new WorkItem(
                it.id(),
                "protection-cases",
                it.child(),
                "WORK_ON_CASE",
                "办理个案",
                "Work on the case",
                it.openedOn(),
                it.waitingOn());
    }
}
