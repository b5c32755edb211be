package org.tonghu.training.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.course.Course;
import org.tonghu.training.person.Person;
import org.tonghu.training.sight.Listing;
import org.tonghu.training.sight.Sight;
import org.tonghu.training.sight.Window;

/** All sessions: seen by the organiser, the units above it and the units invited. */
public interface Sessions {

    /** Empty for a session out of sight, as for one that does not exist. */
    Optional<Session> find(Session.Id id, Sight sight);

    /**
     * @return the stored session; the one already there if the same request was made before
     */
    Session add(Session session);

    /**
     * Fails as stale if somebody else wrote since the session was read.
     *
     * @throws org.tonghu.starter.domain.Refused if a certificate number is taken
     */
    Session save(Session changed);

    /** Makes a move on the session as it is now, once more if somebody else moved meanwhile. */
    Session move(Session.Id id, UnaryOperator<Session> move);

    /** Sessions in which the person is enrolled. */
    List<Session> of(Person.Id person);

    /** Latest first. */
    Listing<Session> list(Wanted wanted, Sight sight, Window window);

    /**
     * Null narrows nothing.
     *
     * @param unit organiser, or a unit above it or invited
     * @param from sessions that end on that day or later
     * @param to sessions that begin on that day or earlier
     */
    record Wanted(
            @Nullable String unit,
            Course.@Nullable Id course,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
