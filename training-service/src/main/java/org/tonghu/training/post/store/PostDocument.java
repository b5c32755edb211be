package org.tonghu.training.post.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.store.Stored;
import org.tonghu.training.appointment.Appointment;
import org.tonghu.training.appointment.Appointment.Capacity;
import org.tonghu.training.appointment.Appointment.Ending;
import org.tonghu.training.person.Person;
import org.tonghu.training.post.Post;
import org.tonghu.training.post.StaffRole;

/** A post as it is stored, with everybody who ever served in it. */
record PostDocument(
        @BsonId String id,
        long revision,
        StaffRole role,
        String place,
        List<Entry> appointments,
        List<String> visibleTo)
        implements Stored {

    /**
     * Last day of an appointment whose end is not known: sorts and compares as the latest day there
     * is.
     */
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    record Entry(
            String id,
            String person,
            Capacity capacity,
            LocalDate from,
            LocalDate through,
            String document,
            Ending.@Nullable Reason endReason,
            @Nullable String endDocument) {

        static Entry of(Appointment appointment) {
            var ending = appointment.ending();
            var to = appointment.to();
            return new Entry(
                    appointment.id().value(),
                    appointment.person().value(),
                    appointment.capacity(),
                    appointment.from(),
                    to == null ? OPEN : to,
                    appointment.document(),
                    ending == null ? null : ending.reason(),
                    ending == null ? null : ending.document());
        }

        Appointment appointment() {
            return new Appointment(
                    new Appointment.Id(id),
                    new Person.Id(person),
                    capacity,
                    from,
                    through.equals(OPEN) ? null : through,
                    document,
                    endReason == null || endDocument == null
                            ? null
                            : new Ending(endReason, endDocument));
        }
    }

    static PostDocument of(Post post, List<String> visibleTo) {
        return new PostDocument(
                post.id().value(),
                post.revision(),
                post.role(),
                post.place(),
                post.appointments().stream().map(Entry::of).toList(),
                visibleTo);
    }

    Post post() {
        return new Post(
                new Post.Id(id),
                revision,
                role,
                place,
                appointments.stream().map(Entry::appointment).toList(),
                List.of());
    }
}
