package org.tonghu.registry.visit.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.WorkList;
import org.tonghu.registry.worklist.support.StoredWork;

/** Lists of work on visits and help tasks. */
@Configuration(proxyBeanMethods = false)
class VisitWork {

    private static final String CLAUSE = "郑民文〔2020〕57号 二(四)1";

    @Bean
    WorkList visitsDue(StoredPlans plans) {
        return new StoredWork<>(
                new Title("visits-due", "待走访儿童", "Children to be visited", CLAUSE),
                plans.documents(),
                "waitingOn",
                (_, _) -> lt("waitingOn", StoredWork.NO_DAY.toString()),
                VisitWork::visit);
    }

    /** From the day after the interval has run out. */
    @Bean
    WorkList visitsOverdue(StoredPlans plans) {
        return new StoredWork<>(
                new Title("visits-overdue", "逾期未走访儿童", "Children whose visit is overdue", CLAUSE),
                plans.documents(),
                "waitingOn",
                (_, today) -> lt("waitingOn", today.toString()),
                VisitWork::visit);
    }

    @Bean
    WorkList helpTasksDue(StoredTasks tasks) {
        return new StoredWork<>(
                new Title("help-tasks-due", "待完成帮扶任务", "Help tasks to be done", CLAUSE),
                tasks.documents(),
                "waitingOn",
                (_, _) -> eq("open", true),
                it ->
                        new WorkItem(
                                it.id(),
                                "help-tasks",
                                it.child(),
                                "HELP_" + it.need().name(),
                                "帮扶任务：" + it.need().zh(),
                                "Help task: " + it.need().en(),
                                it.since(),
                                it.waitingOn()));
    }

    private static WorkItem visit(PlanDocument it) {
        return new WorkItem(
                it.id(),
                "priority-children",
                it.child(),
                it.priority() ? "VISIT_PRIORITY_CHILD" : "VISIT_CHILD",
                it.priority() ? "走访重点儿童" : "走访儿童",
                it.priority() ? "Visit a priority child" : "Visit a child",
                it.since(),
                it.waitingOn());
    }
}
