package org.tonghu.training.post.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import org.tonghu.starter.place.Places;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.training.appointment.Appointment;
import org.tonghu.training.person.Person;
import org.tonghu.training.post.Post;
import org.tonghu.training.post.Posts;
import org.tonghu.training.post.StaffRole;
import org.tonghu.training.sight.Listing;
import org.tonghu.training.sight.Sight;
import org.tonghu.training.sight.Window;
import org.tonghu.training.support.Moves;
import org.tonghu.training.support.Seen;

/** Posts in the store. */
@Repository
final class PostStore implements Posts {

    private final Aggregates<PostDocument> documents;
    private final Places places;
    private final BusinessClock clock;

    PostStore(AggregateStore store, Places places, BusinessClock clock) {
        this.documents =
                store.of(
                        "post",
                        "posts",
                        PostDocument.class,
                        Index.on("visibleTo", "_id"),
                        Index.on("role", "visibleTo"),
                        Index.on("appointments.id"),
                        Index.on("appointments.person"));
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Optional<Post> holding(Appointment.Id appointment, Sight sight) {
        var filters = Seen.by(sight);
        filters.add(eq("appointments.id", appointment.value()));
        return documents.find(and(filters)).map(PostDocument::post);
    }

    @Override
    public Post move(StaffRole role, String place, UnaryOperator<Post> move) {
        var id = Post.Id.of(role, place);
        return Moves.until(() -> {
            var now =
                    documents
                            .byId(id.value())
                            .map(PostDocument::post)
                            .orElseGet(() -> Post.vacant(role, place));
            var moved = move.apply(now);
            return moved == now ? now : write(moved);
        });
    }

    @Override
    public Post save(Post changed) {
        return write(changed);
    }

    @Override
    public List<Post> within(StaffRole role, String area) {
        return all(and(eq("role", role.name()), eq(Seen.FIELD, area)));
    }

    @Override
    public List<Post> of(Collection<Person.Id> people) {
        return all(in("appointments.person", people.stream().map(Person.Id::value).toList()));
    }

    @Override
    public Listing<Held> appointments(Wanted wanted, Sight sight, Window window) {
        return new AppointmentQuery(wanted, sight, window).run(documents);
    }

    private Post write(Post post) {
        var document = PostDocument.of(post, places.visibleTo(post.place(), clock.today()));
        var written =
                post.revision() == 0
                        ? documents.insert(document, post.unpublished())
                        : documents.update(document, post.unpublished());
        return written.post();
    }

    private List<Post> all(Bson filter) {
        var found = new ArrayList<Post>();
        documents.each(filter, document -> found.add(document.post()));
        return found;
    }
}
