package org.tonghu.registry.application.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tonghu.registry.application.Applicant;
import org.tonghu.registry.application.Recognitions;
import org.tonghu.registry.application.Subject;
import org.tonghu.registry.child.CareArrangement;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.NameKey;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.problem.NotFound;

/** The child that an application is for. */
@Component
class Applying {

    private final Children children;
    private final Secrets secrets;
    private final Recognitions recognitions;

    Applying(Children children, Secrets secrets, Recognitions recognitions) {
        this.children = children;
        this.secrets = secrets;
        this.recognitions = recognitions;
    }

    /**
     * The record named, or the one with that number and name: whose it is, is not told to the
     * accepting township. Empty where the home township has to look.
     *
     * @throws NotFound for a record out of the caller's reach
     */
    Optional<Child> child(ApplicationRequest request, Caller caller) {
        var id = request.child();
        if (id != null) {
            return Optional.of(find(id, Sights.of(caller)));
        }
        var person = request.person();
        var number = person == null ? null : person.number();
        return person == null || number == null
                ? Optional.empty()
                : children.holder(secrets.lookup(number)).filter(it -> isNamed(it, person.name()));
    }

    Child find(String id, Sight sight) {
        return children.find(id, sight).orElseThrow(() -> new NotFound("child", id));
    }

    Subject subject(String application, ApplicationRequest request, Optional<Child> child) {
        var person = request.person();
        var number = person == null ? null : person.number();
        return new Subject(
                child.map(Child::id).orElse(null),
                person == null ? child.orElseThrow().identity().name() : person.name().strip(),
                number == null ? null : secrets.seal(number, application));
    }

    List<String> visibleTo(Child child, LocalDate today) {
        return children.visibleTo(child, today);
    }

    /**
     * @throws Refused for a child who has left, is recognised already, or is in a family while an
     *     institution applies
     */
    void mustBeFree(Child child, ApplicationRequest request, LocalDate today) {
        if (child.departure() != null) {
            throw ApplyingRefusals.hasLeft(child.departure().on());
        }
        var institution = request.applicant().who() == Applicant.Who.INSTITUTION;
        if (institution && child.careOn(today).care() != CareArrangement.Care.INSTITUTION) {
            throw ApplyingRefusals.inAFamily();
        }
        recognitions.of(child).stream()
                .filter(it -> it.kind() == request.kind() && it.endedOn() == null)
                .findFirst()
                .ifPresent(it -> {
                    throw ApplyingRefusals.recognised(it);
                });
    }

    private static boolean isNamed(Child child, String name) {
        return NameKey.of(child.identity().name()).equals(NameKey.of(name));
    }
}
