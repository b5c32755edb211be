package org.tonghu.training.post.web;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.training.appointment.Appointment;
import org.tonghu.training.post.Post;
import org.tonghu.training.post.Posts;
import org.tonghu.training.post.Posts.Held;

/**
 * Appointments as shown: whether the person holds another post at the same time is looked up for
 * all at once.
 */
@Component
class ShowAppointments {

    private final Posts posts;

    ShowAppointments(Posts posts) {
        this.posts = posts;
    }

    AppointmentAnswer one(Post post, Appointment.Id id) {
        var held = new Held(post, post.find(id).orElseThrow());
        return all(List.of(held)).getFirst();
    }

    List<AppointmentAnswer> all(Collection<Held> rows) {
        var people = rows.stream().map(row -> row.appointment().person()).distinct().toList();
        var theirs = posts.of(people);
        return rows.stream()
                .map(row -> AppointmentAnswer.of(row, servesElsewhere(row, theirs)))
                .toList();
    }

    private static boolean servesElsewhere(Held row, List<Post> posts) {
        return posts.stream()
                .filter(post -> !post.id().equals(row.post().id()))
                .flatMap(post -> post.appointments().stream())
                .filter(other -> other.person().equals(row.appointment().person()))
                .anyMatch(row.appointment()::overlaps);
    }
}
