package org.tonghu.starter.events;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.store.Keyset;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Events that failed for good, for the platform's administrators to look at and try again. */
@RestController
@RequestMapping("${tonghu.base-path}/dead-letters")
@CallableBy(roles = Role.PLATFORM_ADMIN)
class DeadLetters {

    private final Keyset<Lane> pages;
    private final LaneWork work;
    private final Dispatcher dispatcher;

    DeadLetters(MongoDatabase database, LaneWork work, Dispatcher dispatcher) {
        this.pages = new Keyset<>(database, Lanes.COLLECTION, Lane.class);
        this.work = work;
        this.dispatcher = dispatcher;
    }

    @GetMapping
    Page<DeadLetter> all(PageRequest page) {
        return pages.page(Filters.eq("dead", true), page, List.of()).map(DeadLetter::of);
    }

    /** The event is tried again at once, then those that wait for it. */
    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(@PathVariable String id) {
        Lane lane = work.revive(id).orElseThrow(() -> new NotFound("dead-letter", id));
        dispatcher.wake(List.of(lane.id()));
    }
}
