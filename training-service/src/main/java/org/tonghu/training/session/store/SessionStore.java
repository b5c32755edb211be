package org.tonghu.training.session.store;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import org.tonghu.starter.place.Places;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.PageRequest;
import org.tonghu.training.person.Person;
import org.tonghu.training.session.Session;
import org.tonghu.training.session.SessionGround;
import org.tonghu.training.session.Sessions;
import org.tonghu.training.sight.Listing;
import org.tonghu.training.sight.Sight;
import org.tonghu.training.sight.Window;
import org.tonghu.training.support.Moves;
import org.tonghu.training.support.Seen;

/** Sessions in the store; seen by the organiser, the units above it and those invited. */
@Repository
final class SessionStore implements Sessions {

    private final Aggregates<SessionDocument> documents;
    private final Places places;
    private final BusinessClock clock;

    SessionStore(AggregateStore store, Places places, BusinessClock clock) {
        this.documents =
                store.of(
                        "session",
                        "sessions",
                        SessionDocument.class,
                        Index.unique("certificates"),
                        Index.on("participants.person"),
                        Index.on("visibleTo", "-firstDay", "-_id"),
                        Index.on("course.id", "-firstDay", "-_id"));
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Optional<Session> find(Session.Id id, Sight sight) {
        var filters = Seen.by(sight);
        filters.add(Filters.eq(id.value()));
        return documents.find(Filters.and(filters)).map(SessionDocument::session);
    }

    @Override
    public Session add(Session session) {
        return documents.insertOrFind(document(session), session.unpublished()).session();
    }

    @Override
    public Session save(Session changed) {
        try {
            return documents.update(document(changed), changed.unpublished()).session();
        } catch (Duplicate _) {
            throw takenCertificate(changed);
        }
    }

    @Override
    public Session move(Session.Id id, UnaryOperator<Session> move) {
        return Moves.until(() -> {
            var now = documents.byId(id.value()).map(SessionDocument::session).orElseThrow();
            var moved = move.apply(now);
            return moved == now ? now : save(moved);
        });
    }

    @Override
    public List<Session> of(Person.Id person) {
        var found = new ArrayList<Session>();
        documents.each(
                Filters.eq("participants.person", person.value()),
                document -> found.add(document.session()));
        return found;
    }

    @Override
    public Listing<Session> list(Wanted wanted, Sight sight, Window window) {
        var filters = Seen.by(sight, wanted.unit());
        if (wanted.course() != null) filters.add(Filters.eq("course.id", wanted.course().value()));
        if (wanted.from() != null) filters.add(Filters.gte("lastDay", wanted.from()));
        if (wanted.to() != null) filters.add(Filters.lte("firstDay", wanted.to()));
        var page =
                documents
                        .page(
                                Filters.and(filters),
                                new PageRequest(window.limit(), window.cursor()),
                                "-firstDay")
                        .map(SessionDocument::session);
        return new Listing<>(page.items(), page.next());
    }

    private SessionDocument document(Session session) {
        var plan = session.plan();
        var visibleTo = new LinkedHashSet<>(places.visibleTo(plan.organiser(), clock.today()));
        visibleTo.addAll(plan.invited());
        return SessionDocument.of(session, List.copyOf(visibleTo));
    }

    /** The number among those of the session that another session holds. */
    private RuntimeException takenCertificate(Session session) {
        var elsewhere =
                session.participants().certificates().stream()
                        .filter(number -> documents.exists(givenElsewhere(number, session)))
                        .findFirst();
        return SessionGround.CERTIFICATE_NUMBER_TAKEN.refused(elsewhere.orElse("?"));
    }

    private static Bson givenElsewhere(String number, Session session) {
        return Filters.and(
                Filters.eq("certificates", number), Filters.ne("_id", session.id().value()));
    }
}
