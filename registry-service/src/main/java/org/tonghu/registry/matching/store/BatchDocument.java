package org.tonghu.registry.matching.store;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.matching.RawRow;
import org.tonghu.registry.matching.RefusedRow;
import org.tonghu.registry.matching.Tally;
import org.tonghu.starter.store.Stored;

/**
 * Rows that wait together.
 *
 * @param sealed the rows; absent once they are matched
 * @param tally what came of them; absent before
 */
record BatchDocument(
        @BsonId String id,
        long revision,
        String list,
        int number,
        @Nullable String sealed,
        @Nullable Tally tally,
        List<RefusedRow> refused)
        implements Stored {

    record Content(List<RawRow> rows) {

        /** Whom rows name stays out of logs. */
        @Override
        public String toString() {
            return "Content[]";
        }
    }

    static String id(String list, int number) {
        return list + "-" + number;
    }

    BatchDocument matched(Tally result, List<RefusedRow> rows) {
        return new BatchDocument(id, revision, list, number, null, result, rows);
    }
}
