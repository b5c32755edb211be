package org.tonghu.registry.leftbehindwoman.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.leftbehindwoman.LeftBehindWomen;
import org.tonghu.registry.leftbehindwoman.Woman;
import org.tonghu.registry.leftbehindwoman.rules.RecordIsFilledIn;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.verification.Subject;
import org.tonghu.registry.verification.SubjectKind;
import org.tonghu.registry.verification.VerifiableRecords;
import org.tonghu.starter.time.BusinessClock;

/** Left-behind women, verified every quarter beside the children (二(四)4). */
@Component
class VerifiableWomen implements VerifiableRecords {

    private final LeftBehindWomen women;
    private final Jurisdictions jurisdictions;
    private final BusinessClock clock;

    VerifiableWomen(LeftBehindWomen women, Jurisdictions jurisdictions, BusinessClock clock) {
        this.women = women;
        this.jurisdictions = jurisdictions;
        this.clock = clock;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.LEFT_BEHIND_WOMAN;
    }

    @Override
    public void each(String unit, LocalDate day, Consumer<Subject> visit) {
        women.presentOn(day, unit).stream()
                .filter(it -> it.unit().equals(unit))
                .forEach(it -> find(it.id(), new Sight(false, Set.of(unit))).ifPresent(visit));
    }

    @Override
    public Set<String> comingsAndGoings() {
        return Set.of("left-behind-woman.departed", "left-behind-woman.reopened");
    }

    @Override
    public Optional<Subject> find(String id, Sight sight) {
        return women.find(id, sight).map(this::subject);
    }

    /** One who came back counts as entered on the day she came back. */
    private Subject subject(Woman woman) {
        var stay = woman.stays().getLast();
        var place = woman.residence().code();
        return new Subject(
                SubjectKind.LEFT_BEHIND_WOMAN,
                woman.id(),
                place,
                jurisdictions.visibleTo(place, clock.today()),
                stay.from(),
                stay.to(),
                RecordIsFilledIn.score(woman));
    }
}
