package org.tonghu.registry.verification.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.verification.Subject;
import org.tonghu.registry.verification.SubjectKind;
import org.tonghu.registry.verification.VerifiableRecords;
import org.tonghu.registry.verification.rules.RecordIsComplete;
import org.tonghu.starter.time.BusinessClock;

/** Children on file, verified every quarter whatever their category. */
@Component
class VerifiableChildren implements VerifiableRecords {

    private static final int PAGE = 500;

    private final Children children;
    private final BusinessClock clock;

    VerifiableChildren(Children children, BusinessClock clock) {
        this.children = children;
        this.clock = clock;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.CHILD;
    }

    @Override
    public void each(String unit, LocalDate day, Consumer<Subject> visit) {
        var query = ChildrenOfUnit.query(unit);
        var sight = new Sight(false, Set.of(unit));
        @Nullable String cursor = null;
        do {
            var page = children.search(query, sight, new Wanted(PAGE, cursor));
            page.items().forEach(row -> find(row.id(), sight).ifPresent(visit));
            cursor = page.next();
        } while (cursor != null);
    }

    @Override
    public Set<String> comingsAndGoings() {
        return Set.of("child.corrected");
    }

    @Override
    public Optional<Subject> find(String id, Sight sight) {
        return children.find(id, sight).map(this::subject);
    }

    private Subject subject(Child child) {
        var left = child.departure();
        return new Subject(
                SubjectKind.CHILD,
                child.id(),
                child.facts().residence().code(),
                children.visibleTo(child, clock.today()),
                child.registeredOn(),
                left == null ? null : left.on(),
                RecordIsComplete.score(child, clock.today()));
    }
}
