package org.tonghu.registry.reminder.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.reminder.KindOfWork;
import org.tonghu.registry.reminder.Message;
import org.tonghu.registry.reminder.Text;
import org.tonghu.registry.reminder.UnitName;
import org.tonghu.starter.store.Stored;

/**
 * A message as stored; nothing in it is personal.
 *
 * @param waitsUntil time of the next attempt; absent unless it is queued
 */
record MessageDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        String contact,
        String list,
        String step,
        Text.Template template,
        String workZh,
        String workEn,
        long count,
        LocalDate dueOn,
        long days,
        String place,
        String unitName,
        LocalDate queuedOn,
        Message.State state,
        int attempts,
        Instant notBefore,
        @Nullable Instant waitsUntil,
        @Nullable String fault,
        @Nullable Instant sentAt)
        implements Stored {

    static MessageDocument of(Message it, List<String> visibleTo) {
        var text = it.text();
        return new MessageDocument(
                it.id(),
                it.revision(),
                visibleTo,
                it.contact(),
                it.list(),
                it.step(),
                text.template(),
                text.work().zh(),
                text.work().en(),
                text.count(),
                text.dueOn(),
                text.days(),
                text.unit().place(),
                text.unit().name(),
                it.queuedOn(),
                it.state(),
                it.attempts(),
                it.notBefore(),
                it.state() == Message.State.QUEUED ? it.notBefore() : null,
                it.fault(),
                it.sentAt());
    }

    Message message() {
        var text =
                new Text(
                        template,
                        new KindOfWork(workZh, workEn),
                        count,
                        dueOn,
                        days,
                        new UnitName(place, unitName));
        return new Message(
                id, revision, contact, list, step, text, queuedOn, state, attempts, notBefore,
                fault, sentAt);
    }
}
