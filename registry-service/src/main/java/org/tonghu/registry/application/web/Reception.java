package org.tonghu.registry.application.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tonghu.registry.application.Applicant;
import org.tonghu.registry.application.Application;
import org.tonghu.registry.application.Applications;
import org.tonghu.registry.application.Papers;
import org.tonghu.registry.application.Receipt;
import org.tonghu.registry.application.TermsBook;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.domain.Refused;

/**
 * Accepts applications, for the accepting place or for the home of somebody registered elsewhere.
 */
@Component
class Reception {

    private static final String CLAUSE = "民发〔2019〕62号";

    private final Applications applications;
    private final Jurisdictions jurisdictions;
    private final TermsBook terms;
    private final Home home;
    private final Applying applying;

    Reception(
            Applications applications,
            Jurisdictions jurisdictions,
            TermsBook terms,
            Home home,
            Applying applying) {
        this.applications = applications;
        this.jurisdictions = jurisdictions;
        this.terms = terms;
        this.home = home;
        this.applying = applying;
    }

    Application receive(String id, ApplicationRequest request, LocalDate today, Caller caller) {
        request.check(today);
        var at = home.known("#/acceptedAt", request.acceptedAt());
        caller.mustReach(jurisdictions.visibleTo(at, today));
        mustBeACommitteesWish(request, caller);
        var child = applying.child(request, caller);
        child.ifPresent(it -> applying.mustBeFree(it, request, today));
        var where = child.map(home::of).orElseGet(() -> statedHome(request));
        var receipt = new Receipt(request.receivedOr(today), today, at, where, caller.id());
        var step =
                Application.receive(
                        id,
                        request.kind(),
                        applying.subject(id, request, child),
                        request.applicant().applicant(),
                        receipt,
                        Papers.of(request.filedOrNone(), request.askedOrNone(), receipt.on()),
                        terms.inForceOn(receipt.on()));
        var places = places(at, where, today);
        return applications.enter(
                step,
                places,
                with(places, child.map(it -> applying.visibleTo(it, today)).orElse(List.of())));
    }

    private String statedHome(ApplicationRequest request) {
        var person = request.person();
        return home.known("#/person/home", person == null ? "" : person.home());
    }

    private List<String> places(String at, String where, LocalDate today) {
        return with(jurisdictions.visibleTo(where, today), jurisdictions.visibleTo(at, today));
    }

    private static List<String> with(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /** A committee applies in special cases; everybody else goes to the township. */
    private static void mustBeACommitteesWish(ApplicationRequest request, Caller caller) {
        var committee = request.applicant().who() == Applicant.Who.VILLAGE_COMMITTEE;
        if (caller.is(Role.CHILD_DIRECTOR) && !committee) {
            throw new Refused(
                    "TOWNSHIP_ACCEPTS",
                    CLAUSE,
                    "村（居）委会只在特殊情况下代为申请；监护人、近亲属的申请由乡镇（街道）受理。",
                    "A committee applies in special cases only; the township accepts the applications of guardians and relatives.");
        }
    }
}
