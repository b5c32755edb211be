package org.tonghu.registry.adoption.web;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.tonghu.registry.adoption.Adoption;
import org.tonghu.registry.adoption.Adoption.Step;
import org.tonghu.registry.adoption.Adoptions;
import org.tonghu.registry.adoption.Ground;
import org.tonghu.registry.adoption.Subject;
import org.tonghu.registry.adoption.rules.AdoptionLaw;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;

/** Opens, finds and moves adoptions for a caller. */
@Component
class AdoptionDesk {

    private final Adoptions adoptions;
    private final Children children;
    private final AdoptionLaw law;
    private final BusinessClock clock;

    AdoptionDesk(Adoptions adoptions, Children children, AdoptionLaw law, BusinessClock clock) {
        this.adoptions = adoptions;
        this.children = children;
        this.law = law;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    AdoptionView view(Adoption adoption) {
        return AdoptionView.of(adoption, law, today());
    }

    Adoption find(String id, Caller caller) {
        return adoptions
                .find(id, Sights.of(caller))
                .orElseThrow(() -> new NotFound("adoption", id));
    }

    Adoption open(String id, boolean parentsUnable, Caller caller) {
        var child = mustBeHere(child(id, caller));
        var listed =
                adoptions
                        .find(Adoption.idOf(id), Sight.ALL)
                        .orElseGet(() -> listed(child, parentsUnable));
        return adoptions.save(listed.open(today(), law));
    }

    Adoption take(
            String id, long revision, Caller caller, BiFunction<Adoption, LocalDate, Step> step) {
        return adoptions.save(step.apply(find(id, caller).readAt(revision), today()));
    }

    private Adoption listed(Child child, boolean parentsUnable) {
        var orphan = Subject.isOrphan(child);
        if (!orphan && !parentsUnable) {
            throw new Refused(
                    "NO_GROUND",
                    "收养法 第四条；民法典 第一千零九十三条",
                    "该儿童不是孤儿；生父母有特殊困难无力抚养的，请注明 parentsUnable 并登记生父母同意。",
                    "The child is no orphan; where the parents cannot raise it, say parentsUnable.");
        }
        var born = child.identity().birthDate();
        var subject =
                orphan
                        ? Subject.orphan(child, today())
                        : new Subject(child.id(), born, Ground.PARENTS_UNABLE, today());
        return adoptions.enter(Adoption.listed(subject), children.visibleTo(child, today()));
    }

    Child child(String id, Caller caller) {
        return children.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("child", id));
    }

    static Child mustBeHere(Child child) {
        if (child.departure() != null) {
            throw new Refused(
                    "HAS_LEFT",
                    "郑民文〔2020〕57号 二(二)6",
                    "该儿童已减员，不能办理收养。",
                    "The child has left the register, so no adoption can be entered.");
        }
        return child;
    }
}
