package org.tonghu.registry.move.store;

import static com.mongodb.client.model.Filters.in;

import org.springframework.stereotype.Component;
import org.tonghu.registry.move.Move.State;
import org.tonghu.registry.worklist.Reader;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.store.Aggregates;

/** Moves that wait for the reader's own unit: to be offered, or to be accepted. */
@Component
class MovesWaiting extends StoredWork<MoveDocument> {

    MovesWaiting(Aggregates<MoveDocument> moveDocuments) {
        super(
                new Title("moves-waiting", "待办转移", "moves that wait for an answer", ""),
                moveDocuments,
                "dueBy",
                (reader, _) -> in("turn", reader.sight().codes()),
                MovesWaiting::item);
    }

    @Override
    public boolean isOpenTo(Reader reader) {
        return reader.is("county-officer") || reader.is("city-officer");
    }

    private static WorkItem item(MoveDocument move) {
        var asked = move.state() == State.REQUESTED;
        return new WorkItem(
                move.id(),
                "moves",
                move.child(),
                asked ? "OFFER_OR_REFUSE" : "ACCEPT_OR_REFUSE",
                asked ? "其他单位请求转入该儿童，请提出转移或拒绝" : "其他单位转来的儿童，请接收或拒绝",
                asked
                        ? "another unit asks for the child: offer or refuse"
                        : "another unit offers the child: accept or refuse",
                move.on(),
                move.dueBy());
    }
}
