package org.tonghu.institution.transfer.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.institution.institution.Window;
import org.tonghu.institution.transfer.StageName;
import org.tonghu.institution.transfer.Transfers;
import org.tonghu.institution.transfer.Transfers.Wanted;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.web.PageRequest;

/** What waits for somebody: oldest first, with the whole count. */
@RestController
@RequestMapping("${tonghu.base-path}/work-lists")
@CallableBy(
        roles = {Role.INSTITUTION_MANAGER, Role.COUNTY_OFFICER, Role.CITY_OFFICER, Role.AUDITOR})
class WorkListController {

    private static final Set<StageName> OPEN =
            Stream.of(StageName.values())
                    .filter(stage -> !stage.isFinal())
                    .collect(Collectors.toUnmodifiableSet());

    private final Transfers transfers;
    private final TransferDesk desk;
    private final TransferSettings settings;

    WorkListController(Transfers transfers, TransferDesk desk, TransferSettings settings) {
        this.transfers = transfers;
        this.desk = desk;
        this.settings = settings;
    }

    /**
     * @param count of the whole list, not of this page
     */
    record WorkList(long count, List<TransferRow> items, @Nullable String next)
            implements ShowsChildren {

        @Override
        public Collection<String> childrenShown() {
            return items.stream().map(TransferRow::child).toList();
        }
    }

    /** Approved or postponed, and now the receiving institution's to decide. */
    @GetMapping("/to-accept")
    WorkList toAccept(Caller caller, PageRequest page) {
        var stages = Set.of(StageName.APPROVED, StageName.POSTPONED);
        return list(caller, new Wanted(stages, null, Set.of(), mine(caller), null), page);
    }

    /** Accepted, and now the sending side's to hand over. */
    @GetMapping("/to-hand-over")
    WorkList toHandOver(Caller caller, PageRequest page) {
        var stages = Set.of(StageName.ACCEPTED);
        return list(caller, new Wanted(stages, null, mine(caller), Set.of(), null), page);
    }

    /** Waiting longer than the setting allows, or past the day to which they were postponed. */
    @GetMapping("/late")
    WorkList late(Caller caller, PageRequest page) {
        var before = desk.moment().at().minus(settings.lateAfter());
        return list(caller, new Wanted(OPEN, null, Set.of(), Set.of(), before), page);
    }

    /** A manager's lists are those of the institution; officers and auditors see what they may. */
    private static Set<String> mine(Caller caller) {
        var institution = caller.institution();
        return institution == null ? Set.of() : Set.of(institution);
    }

    private WorkList list(Caller caller, Wanted wanted, PageRequest page) {
        var sight = TransferDesk.sight(caller);
        var found = transfers.list(wanted, sight, new Window(page.limit(), page.cursor()));
        return new WorkList(
                transfers.count(wanted, sight),
                found.items().stream().map(TransferRow::of).toList(),
                found.next());
    }
}
