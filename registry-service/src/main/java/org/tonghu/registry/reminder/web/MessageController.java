package org.tonghu.registry.reminder.web;

import static org.tonghu.starter.caller.Role.*;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.reminder.Message;
import org.tonghu.registry.reminder.Messages;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Language;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** The outbox: what was told to the officers of the caller's places, and what became of it. */
@RestController
@RequestMapping("${tonghu.base-path}/messages")
@CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
class MessageController {

    private static final String CODE = "[A-Z0-9-]{3,40}";

    private final Messages messages;
    private final Clock clock = Clock.systemUTC();

    MessageController(Messages messages) {
        this.messages = messages;
    }

    record MessageCount(long count) {}

    /**
     * @param contact entry of the address list
     * @param fault code of what went wrong last
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record MessageView(
            String id,
            String contact,
            String place,
            String list,
            String step,
            long count,
            LocalDate dueOn,
            String text,
            LocalDate queuedOn,
            Message.State state,
            int attempts,
            @Nullable String fault,
            @Nullable OffsetDateTime sentAt) {

        static MessageView of(Message it) {
            var text = it.text();
            var sentAt = it.sentAt();
            return new MessageView(
                    it.id(),
                    it.contact(),
                    text.unit().place(),
                    it.list(),
                    it.step(),
                    text.count(),
                    text.dueOn(),
                    Language.current().pick(text.zh(), text.en()),
                    it.queuedOn(),
                    it.state(),
                    it.attempts(),
                    it.fault(),
                    sentAt == null ? null : sentAt.atZone(BusinessClock.ZONE).toOffsetDateTime());
        }
    }

    /** The latest first; {@code place} narrows to a place and what lies below it. */
    @GetMapping
    Page<MessageView> list(
            @RequestParam(required = false) Message.@Nullable State state,
            @RequestParam(required = false) @Nullable @Pattern(regexp = CODE) String place,
            PageRequest page,
            Caller caller) {
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = messages.list(new Messages.Query(state, place), Sights.of(caller), wanted);
        return new Page<>(found.items().stream().map(MessageView::of).toList(), found.next());
    }

    @GetMapping("/count")
    MessageCount count(
            @RequestParam(required = false) Message.@Nullable State state,
            @RequestParam(required = false) @Nullable @Pattern(regexp = CODE) String place,
            Caller caller) {
        return new MessageCount(
                messages.count(new Messages.Query(state, place), Sights.of(caller)));
    }

    @GetMapping("/{id}")
    ResponseEntity<MessageView> read(@PathVariable String id, Caller caller) {
        var message = find(id, caller);
        return Answers.ok(MessageView.of(message), message.revision());
    }

    /** Sends a failed message again, once what was wrong is put right. */
    @PostMapping("/{id}/retry")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<MessageView> retry(
            @PathVariable String id, @IfMatch long revision, Caller caller) {
        var message = find(id, caller).readAt(revision);
        var saved = messages.save(message.again(clock.instant()));
        return Answers.ok(MessageView.of(saved), saved.revision());
    }

    private Message find(String id, Caller caller) {
        return messages.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("message", id));
    }
}
