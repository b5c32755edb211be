package org.tonghu.registry.leftbehindwoman.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.SealedId;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.leftbehindwoman.ChildLink;
import org.tonghu.registry.leftbehindwoman.Person;
import org.tonghu.registry.leftbehindwoman.Situation;
import org.tonghu.registry.leftbehindwoman.Woman;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.worklist.NamedChildren;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.time.BusinessClock;

/** From what somebody sent to what the record keeps: checked, unmasked, sealed. */
@Component
class WomanEntering {

    private final WomanChecks checks;
    private final Secrets secrets;
    private final NamedChildren children;
    private final BusinessClock clock;

    WomanEntering(
            WomanChecks checks, Secrets secrets, NamedChildren children, BusinessClock clock) {
        this.checks = checks;
        this.secrets = secrets;
        this.children = children;
        this.clock = clock;
    }

    /** A new woman under that id. */
    Woman.Entry first(String id, WomanRequest request, Caller caller) {
        checked(request, List.of(), caller);
        return entry(id, request, null, request.links());
    }

    /** Links that the caller may not see stay as they are. */
    Woman.Entry correction(Woman woman, WomanRequest request, Caller caller) {
        var sealed = woman.person().citizenId();
        var whole =
                sealed != null && sealed.masked().equals(request.person().citizenId())
                        ? request.of(request.person().with(secrets.open(sealed, owner(woman.id()))))
                        : request;
        var linked = woman.children().stream().map(ChildLink::child).toList();
        var seen = visible(linked, caller);
        checked(whole, seen, caller);
        var wanted = new ArrayList<>(whole.links());
        linked.stream().filter(it -> !seen.contains(it)).forEach(wanted::add);
        return entry(woman.id(), whole, woman.situation(), wanted);
    }

    List<String> visible(List<String> linked, Caller caller) {
        var known = children.named(linked, Sights.of(caller)).keySet();
        return linked.stream().filter(known::contains).toList();
    }

    /** The context that her sealed number is bound to. */
    static String owner(String id) {
        return "left-behind-woman/" + id;
    }

    private void checked(WomanRequest request, List<String> linked, Caller caller) {
        var faults = new Faults();
        checks.check(request, clock.today(), faults);
        var links = request.links();
        var seen = visible(links, caller);
        for (int i = 0; i < links.size(); i++) {
            if (!seen.contains(links.get(i)) && !linked.contains(links.get(i))) {
                faults.add(
                        "#/children/" + i,
                        "UNKNOWN_CHILD",
                        "没有该儿童档案，或该档案不在您的管辖范围内。",
                        "There is no such child's record within your reach.");
            }
        }
        faults.raise();
    }

    private Woman.Entry entry(
            String id, WomanRequest request, @Nullable Situation before, List<String> links) {
        var person = request.person();
        var situation = request.situation(before);
        Phones.mustBeWhole(situation);
        return new Woman.Entry(
                new Person(
                        person.name().strip(),
                        person.birthDate(),
                        person.ethnicGroup(),
                        seal(id, person)),
                request.residence().residence(),
                situation,
                links);
    }

    private @Nullable SealedId seal(String id, WomanPersonEntry person) {
        var number = person.number();
        return number == null ? null : secrets.seal(number, owner(id));
    }
}
