package org.tonghu.registry.changerequest.store;

import static org.tonghu.registry.worklist.support.StoredWork.NO_DAY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.changerequest.ChangeRequest;
import org.tonghu.registry.changerequest.State;
import org.tonghu.registry.sealing.support.Sealer;

/** Proposals to documents and back. */
@Component
class RequestMapping {

    private final Sealer sealer;

    RequestMapping(Sealer sealer) {
        this.sealer = sealer;
    }

    RequestDocument entered(ChangeRequest it, List<String> visibleTo) {
        return document(it, visibleTo, null, null);
    }

    RequestDocument changed(ChangeRequest it, RequestDocument before) {
        return document(it, before.visibleTo(), before.joining(), before.childBefore());
    }

    private RequestDocument document(
            ChangeRequest it,
            List<String> visibleTo,
            @Nullable String joining,
            @Nullable String before) {
        return new RequestDocument(
                it.id(),
                it.revision(),
                visibleTo,
                it.child(),
                it.state(),
                it.by(),
                it.on(),
                it.decideBy(),
                it.state() == State.OPEN ? it.decideBy() : NO_DAY,
                joining,
                before,
                sealer.seal(new Content(it.proposal(), it.closing()), it.id() + "/change-request"));
    }

    ChangeRequest request(RequestDocument it) {
        var content = sealer.open(it.sealed(), it.id() + "/change-request", Content.class);
        return new ChangeRequest(
                it.id(),
                it.revision(),
                it.child(),
                content.proposal(),
                it.by(),
                it.proposedOn(),
                it.decideBy(),
                it.state(),
                content.closing());
    }
}
