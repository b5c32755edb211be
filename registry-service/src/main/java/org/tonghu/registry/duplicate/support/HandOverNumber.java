package org.tonghu.registry.duplicate.support;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.Correction;
import org.tonghu.registry.child.Evidence;
import org.tonghu.registry.child.FactGroup;
import org.tonghu.registry.child.Identity;
import org.tonghu.registry.child.SealedId;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.child.Source;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.time.BusinessClock;

/**
 * A citizen ID has one holder: a foundling that later appears with a number takes it over from the
 * record that is joined to its own.
 */
@Component
class HandOverNumber {

    private final Children children;
    private final Secrets secrets;
    private final ClassifyChild classify;
    private final BusinessClock clock;

    HandOverNumber(
            Children children, Secrets secrets, ClassifyChild classify, BusinessClock clock) {
        this.children = children;
        this.secrets = secrets;
        this.classify = classify;
        this.clock = clock;
    }

    void give(Child from, Child to) {
        var number = from.identity().citizenId();
        if (number != null && to.identity().citizenId() == null && to.departure() == null) {
            write(to, secrets.seal(secrets.open(number, from.id()), to.id()));
        }
    }

    /** The number goes back only if it came from there. */
    void takeBack(Child from, Child to) {
        var mine = to.identity().citizenId();
        var held = from.identity().citizenId();
        if (mine != null && held != null && held.lookup().equals(mine.lookup())) {
            write(from, null);
        }
    }

    private void write(Child child, @Nullable SealedId number) {
        var now = child.identity();
        var identity =
                new Identity(now.name(), now.sex(), now.birthDate(), now.ethnicGroup(), number);
        var today = clock.today();
        var by = CurrentCallers.find().map(it -> it.onBehalfOf()).orElse("system:registry");
        var source = new Source(today, null, today, by, Evidence.ID_CARD, null);
        var told = new Correction(identity, child.facts(), Set.of(FactGroup.IDENTITY), source);
        children.save(child.correct(told, classify), today);
    }
}
