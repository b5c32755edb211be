package org.tonghu.registry.verification.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.verification.VillageReturn;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.WorkList;
import org.tonghu.registry.worklist.support.StoredWork;

/** Lists of work on verification. */
@Configuration(proxyBeanMethods = false)
class VerificationWork {

    private static final String CLAUSE = "郑民文〔2020〕57号 二(四)4";

    @Bean
    WorkList verificationsDue(StoredItems items) {
        return new StoredWork<>(
                new Title("verifications-due", "本季度待核查档案", "Records to be verified", CLAUSE),
                items.documents(),
                "waitingOn",
                (_, _) -> lt("waitingOn", StoredWork.NO_DAY.toString()),
                VerificationWork::item);
    }

    /** From the first day after the quarter. */
    @Bean
    WorkList verificationsOverdue(StoredItems items) {
        return new StoredWork<>(
                new Title(
                        "verifications-overdue", "逾期未核查档案", "Records not verified in time", CLAUSE),
                items.documents(),
                "waitingOn",
                (_, today) -> lt("waitingOn", today.toString()),
                VerificationWork::item);
    }

    @Bean
    WorkList villagesToReview(StoredCampaigns campaigns) {
        return villages(
                campaigns,
                new Title(
                        "verification-villages-to-review", "待审核村级核查", "Villages to review", CLAUSE),
                VillageReturn.State.SUBMITTED);
    }

    @Bean
    WorkList villagesToConfirm(StoredCampaigns campaigns) {
        return villages(
                campaigns,
                new Title(
                        "verification-villages-to-confirm",
                        "待确认村级核查",
                        "Villages to confirm",
                        CLAUSE),
                VillageReturn.State.REVIEWED);
    }

    private static WorkList villages(
            StoredCampaigns campaigns, Title title, VillageReturn.State state) {
        return new StoredWork<>(
                title,
                campaigns.documents(),
                "dueOn",
                (_, _) -> eq("waitingFor", state.name()),
                it ->
                        new WorkItem(
                                it.id(),
                                "verification-campaigns",
                                null,
                                "VILLAGE_" + state,
                                title.zh() + " " + it.place(),
                                title.en() + " " + it.place(),
                                it.dueOn(),
                                it.dueOn()));
    }

    private static WorkItem item(ItemDocument it) {
        return new WorkItem(
                it.id(),
                "verification-campaigns",
                it.child(),
                "VERIFY_RECORD",
                "季度核查",
                "Quarterly verification",
                it.dueOn().minusMonths(3).plusDays(1),
                it.waitingOn());
    }
}
