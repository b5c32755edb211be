package org.tonghu.registry.protection.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.protection.CaseFile;
import org.tonghu.registry.protection.CaseTeam;
import org.tonghu.registry.protection.KeepCase;
import org.tonghu.registry.protection.ProtectionCase;
import org.tonghu.registry.protection.support.Onlookers;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;

/** Opens a case for a caller, from a report or from what monitoring has found. */
@Component
class CaseOpening {

    private final KeepCase keepCase;
    private final ReportDesk reports;
    private final Children children;
    private final Jurisdictions jurisdictions;
    private final BusinessClock clock;

    CaseOpening(
            KeepCase keepCase,
            ReportDesk reports,
            Children children,
            Jurisdictions jurisdictions,
            BusinessClock clock) {
        this.keepCase = keepCase;
        this.reports = reports;
        this.children = children;
        this.jurisdictions = jurisdictions;
        this.clock = clock;
    }

    ProtectionCase open(String id, CaseRequest request, Caller caller) {
        var codes = placeOf(request, caller);
        var child = request.child();
        if (request.report() != null) {
            var report = reports.find(request.report(), caller);
            report.takenUp(id);
            child = child == null ? report.child() : child;
        }
        if (child != null) {
            codes.addAll(codesOf(child, caller));
        }
        var level = Objects.requireNonNull(Onlookers.of(caller).level());
        var opened =
                new ProtectionCase(
                        id,
                        0,
                        ProtectionCase.numberOf(id, clock.now()),
                        request.report(),
                        child,
                        request.place(),
                        request.kind(),
                        request.summary(),
                        clock.today(),
                        new CaseTeam(caller.id(), Set.copyOf(request.members()), level),
                        CaseFile.EMPTY,
                        List.of(),
                        null);
        return keepCase.open(opened, List.copyOf(codes));
    }

    private Set<String> placeOf(CaseRequest request, Caller caller) {
        if (!jurisdictions.knows(request.place())) {
            throw new Invalid(
                    "#/place",
                    "UNKNOWN_PLACE",
                    "区划代码 " + request.place() + " 不存在，请核对。",
                    "There is no division " + request.place() + ".");
        }
        var codes = jurisdictions.visibleTo(request.place(), clock.today());
        caller.mustReach(codes);
        return new LinkedHashSet<>(codes);
    }

    private List<String> codesOf(String id, Caller caller) {
        var child =
                children.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("child", id));
        return children.visibleTo(child, clock.today());
    }
}
