package org.tonghu.training.post.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.training.post.Posts.Held;
import org.tonghu.training.post.Posts.Wanted;
import org.tonghu.training.sight.Listing;
import org.tonghu.training.sight.Sight;
import org.tonghu.training.sight.Window;
import org.tonghu.training.support.Seen;

/**
 * A window of appointments over the posts that hold them: one post more than rows are shown is
 * enough.
 */
record AppointmentQuery(Wanted wanted, Sight sight, Window window) {

    private static final char SEPARATOR = '.';

    Listing<Held> run(Aggregates<PostDocument> posts) {
        var rows = new ArrayList<Held>();
        posts.collection()
                .find(filter())
                .sort(Sorts.ascending("_id"))
                .limit(window.limit() + 2)
                .forEach(document -> matching(document).forEach(rows::add));
        return Listing.cut(rows, AppointmentQuery::key, window);
    }

    private Bson filter() {
        var filters = Seen.by(sight, wanted.unit());
        if (wanted.role() != null) filters.add(eq("role", wanted.role().name()));
        if (window.cursor() != null) filters.add(gte("_id", postOf(window.cursor())));
        var one = ofOneAppointment();
        if (!one.isEmpty()) filters.add(elemMatch("appointments", and(one)));
        return and(filters);
    }

    private List<Bson> ofOneAppointment() {
        var filters = new ArrayList<Bson>();
        if (wanted.person() != null) filters.add(eq("person", wanted.person().value()));
        if (wanted.day() != null) {
            filters.add(lte("from", wanted.day()));
            filters.add(gte("through", wanted.day()));
        }
        return filters;
    }

    private Stream<Held> matching(PostDocument document) {
        var post = document.post();
        return post.appointments().stream()
                .filter(each -> wanted.person() == null || each.person().equals(wanted.person()))
                .filter(each -> wanted.day() == null || each.servesOn(wanted.day()))
                .map(each -> new Held(post, each))
                .sorted(Comparator.comparing(AppointmentQuery::key));
    }

    private static String key(Held held) {
        var appointment = held.appointment();
        return held.post().id().value()
                + SEPARATOR
                + appointment.from()
                + SEPARATOR
                + appointment.id().value();
    }

    private static String postOf(String cursor) {
        int end = cursor.indexOf(SEPARATOR);
        return end < 0 ? cursor : cursor.substring(0, end);
    }
}
