package org.tonghu.registry.matching.web;

import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.matching.ListKind;
import org.tonghu.registry.matching.MatchingList;
import org.tonghu.registry.matching.MatchingLists;
import org.tonghu.registry.matching.RawRow;
import org.tonghu.registry.matching.support.MatchJob;
import org.tonghu.registry.matching.support.MatchingSettings;
import org.tonghu.registry.matching.support.VerificationDays;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.jobs.Jobs;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.problem.Problem;

/** Takes lists in and starts their matching. */
@Component
class ListDesk {

    private final MatchingLists lists;
    private final Jobs jobs;
    private final Jurisdictions jurisdictions;
    private final MatchingSettings settings;
    private final VerificationDays days;

    ListDesk(
            MatchingLists lists,
            Jobs jobs,
            Jurisdictions jurisdictions,
            MatchingSettings settings,
            VerificationDays days) {
        this.lists = lists;
        this.jobs = jobs;
        this.jurisdictions = jurisdictions;
        this.settings = settings;
        this.days = days;
    }

    /** A list that was sent before is answered as it stands. */
    MatchingList send(String id, FileEntry about, Iterable<RawRow> rows, Caller caller) {
        var list =
                new MatchingList(
                        id,
                        0,
                        about.kind(),
                        about.month(),
                        about.unit(),
                        jurisdictions.lineOf(about.unit()),
                        "",
                        0,
                        caller.id(),
                        days.today(),
                        id,
                        null);
        var entered = lists.enter(list, rows);
        jobs.start(entered.job(), MatchJob.KIND, new MatchJob.Parameter(entered.id()), caller);
        return entered;
    }

    /** Before anything of a list is read. */
    void mustAccept(FileEntry about, Caller caller) {
        if (!jurisdictions.hasUnit(about.unit())) {
            throw new Invalid(
                    "#/unit",
                    "UNKNOWN_UNIT",
                    "没有代码为“" + about.unit() + "”的单位，请核对。",
                    "There is no unit with that code.");
        }
        if (about.month().isAfter(YearMonth.from(days.today()))) {
            throw new Invalid(
                    "#/month", "IN_THE_FUTURE", "名单月份晚于本月。", "The month lies in the future.");
        }
        caller.mustReach(jurisdictions.lineOf(about.unit()));
        if (caller.isPartner() && !settings.maySend(caller.client(), about.kind())) {
            throw notYours(about.kind());
        }
    }

    MatchingList find(String id, Caller caller) {
        return lists.find(id, Sights.of(caller))
                .orElseThrow(() -> new NotFound("matching-list", id));
    }

    String location(MatchingList list) {
        return jobs.find(list.job()).map(jobs::location).orElseThrow();
    }

    void resume(MatchingList list, Caller caller) {
        jobs.again(list.job(), caller);
    }

    private static Problem notYours(ListKind kind) {
        return new Problem(
                403,
                "list-kind-not-yours",
                "贵单位未获准报送“" + kind.zh() + "”，请联系市民政局登记。",
                "Your agency has not been granted this kind of list; ask the city bureau.");
    }
}
