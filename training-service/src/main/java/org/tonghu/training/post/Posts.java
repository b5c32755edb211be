package org.tonghu.training.post;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.appointment.Appointment;
import org.tonghu.training.person.Person;
import org.tonghu.training.sight.Listing;
import org.tonghu.training.sight.Sight;
import org.tonghu.training.sight.Window;

/**
 * All posts in which somebody serves or served. A post and the events of its last move are written
 * in one update.
 */
public interface Posts {

    /** The post that holds the appointment; empty for one out of sight. */
    Optional<Post> holding(Appointment.Id appointment, Sight sight);

    /**
     * Makes a move on the post as it is now, once more if somebody else moved meanwhile; a post
     * that nobody served in yet is made.
     */
    Post move(StaffRole role, String place, UnaryOperator<Post> move);

    /** Fails as stale if somebody else wrote since the post was read. */
    Post save(Post changed);

    /** Posts of the role inside a unit or division. */
    List<Post> within(StaffRole role, String area);

    /** Posts in which one of the people serves, served or will serve. */
    List<Post> of(Collection<Person.Id> people);

    /** Appointments in order of post and first day. */
    Listing<Held> appointments(Wanted wanted, Sight sight, Window window);

    /** An appointment in its post. */
    record Held(Post post, Appointment appointment) {}

    /**
     * Null narrows nothing.
     *
     * @param unit a unit or division that the post's place belongs to
     * @param day only who serves on that day
     */
    record Wanted(
            @Nullable String unit,
            @Nullable StaffRole role,
            Person.@Nullable Id person,
            @Nullable LocalDate day) {}
}
