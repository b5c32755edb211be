package org.tonghu.institution.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Event;

/**
 * A child's move from one institution to another, from request to completion (郑民文〔2020〕57号 二(三)2).
 * The aggregate owns its moves: each returns the transfer as it is afterwards, with the events that
 * tell it; an illegal one is refused with reason and clause. The stages passed stay on record.
 *
 * @param batch code shared by the transfers of one request, if it was for several children
 * @param course stages in the order entered; the last one is the present
 */
public record Transfer(
        Id id,
        long revision,
        String child,
        Side from,
        Side to,
        @Nullable String batch,
        List<Stage> course,
        List<Event> unpublished) {

    public record Id(String value) {}

    /** An institution with the unit that answers for it. */
    public record Side(String institution, String unit) {}

    public Transfer {
        course = List.copyOf(course);
        unpublished = List.copyOf(unpublished);
    }

    /**
     * @throws org.tonghu.starter.domain.Refused if both sides are the same
     */
    public static Transfer request(
            Id id,
            String child,
            Side from,
            Side to,
            @Nullable String batch,
            Stage.Requested requested) {
        if (from.institution().equals(to.institution()))
            throw TransferRule.SAME_INSTITUTION.refused();
        return new Transfer(id, 0, child, from, to, batch, List.of(), List.of()).enter(requested);
    }

    public Stage stage() {
        return course.getLast();
    }

    public boolean isOpen() {
        return !stage().name().isFinal();
    }

    /** The latest stage of a kind, if the transfer came through it. */
    public <S extends Stage> Optional<S> passed(Class<S> kind) {
        return course.reversed().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The county bureau agrees as guardian; whoever asked or completed the papers may not. */
    public Transfer consent(String by, Instant at) {
        return moving(Move.CONSENT)
                .notBy(by, Move.CONSENT, Stage.Requested.class)
                .enter(new Stage.Consented(by, at));
    }

    public Transfer approve(String by, @Nullable String document, Instant at) {
        return moving(Move.APPROVE)
                .notBy(by, Move.APPROVE, Stage.Requested.class, Stage.Consented.class)
                .enter(new Stage.Approved(by, at, document));
    }

    public Transfer refuse(String by, String reason, Instant at) {
        return moving(Move.REFUSE)
                .notBy(by, Move.REFUSE, Stage.Requested.class)
                .enter(new Stage.Refused(by, at, reason));
    }

    public Transfer returnForCompletion(String by, List<String> missing, Instant at) {
        return moving(Move.RETURN).enter(new Stage.Returned(by, at, missing));
    }

    /** Back to the beginning: consent and approval are given anew on the completed papers. */
    public Transfer completePapers(String by, String note, Instant at) {
        return moving(Move.COMPLETE_PAPERS).enter(new Stage.Requested(by, at, note));
    }

    public Transfer postpone(String by, LocalDate until, String reason, Moment moment) {
        var moving = moving(Move.POSTPONE);
        if (!until.isAfter(moment.today())) throw TransferRule.POSTPONED_TO_THE_PAST.refused(until);
        return moving.enter(new Stage.Postponed(by, moment.at(), until, reason));
    }

    public Transfer accept(String by, String assessment, @Nullable String bed, Instant at) {
        return moving(Move.ACCEPT)
                .notBy(by, Move.ACCEPT, Stage.Requested.class)
                .enter(new Stage.Accepted(by, at, assessment, bed));
    }

    /** Not before the day of acceptance, and so not before the child's care here began. */
    public Transfer handOver(String by, HandOver handOver, Moment moment) {
        var moving = moving(Move.HAND_OVER);
        moment.mustHaveCome(handOver.on());
        var accepted = Moment.dayOf(passed(Stage.Accepted.class).orElseThrow().at());
        if (handOver.on().isBefore(accepted))
            throw TransferRule.HANDED_OVER_BEFORE_ACCEPTANCE.refused(handOver.on(), accepted);
        return moving.enter(new Stage.HandedOver(by, moment.at(), handOver));
    }

    /** The receiver signs; from this day the child lives there. */
    public Transfer receive(String by, LocalDate on, @Nullable String remarks, Moment moment) {
        var moving = moving(Move.RECEIVE).notBy(by, Move.RECEIVE, Stage.HandedOver.class);
        moment.mustHaveCome(on);
        var handedOver = passed(Stage.HandedOver.class).orElseThrow().handOver().on();
        if (on.isBefore(handedOver))
            throw TransferRule.RECEIVED_BEFORE_HANDED_OVER.refused(on, handedOver);
        return moving.enter(new Stage.Received(by, moment.at(), on, remarks));
    }

    /** The registry has the child's new place; a second time changes nothing. */
    public Transfer complete(String by, Instant at) {
        if (stage() instanceof Stage.Completed) return this;
        return moving(Move.COMPLETE).enter(new Stage.Completed(by, at));
    }

    public Transfer cancel(String by, String reason, Instant at) {
        return moving(Move.CANCEL).enter(new Stage.Cancelled(by, at, reason));
    }

    /**
     * @throws org.tonghu.starter.domain.Refused unless the move may be made in the present stage
     */
    public Transfer moving(Move move) {
        if (!move.startsIn(stage().name())) throw TransferRule.notNow(stage().name(), move);
        return this;
    }

    @SafeVarargs
    private Transfer notBy(String by, Move move, Class<? extends Stage>... earlier) {
        for (var kind : earlier)
            if (course.stream().anyMatch(stage -> kind.isInstance(stage) && stage.by().equals(by)))
                throw TransferRule.SAME_PERSON.refused(move.zh(), move.en());
        return this;
    }

    private Transfer enter(Stage next) {
        var stages = new ArrayList<>(course);
        stages.add(next);
        var events = new ArrayList<>(unpublished);
        events.add(TransferEvents.of(this, next));
        return new Transfer(id, revision, child, from, to, batch, stages, events);
    }
}
