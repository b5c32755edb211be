package org.tonghu.registry.division.store;

import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.division.Assignment;
import org.tonghu.starter.store.Stored;

record AssignmentDocument(
        @BsonId String id,
        long revision,
        String division,
        String unit,
        LocalDate from,
        @Nullable LocalDate to,
        boolean inferred)
        implements Stored {

    static AssignmentDocument of(Assignment assignment) {
        return new AssignmentDocument(
                assignment.division() + "@" + assignment.from(),
                0,
                assignment.division(),
                assignment.unit(),
                assignment.from(),
                assignment.to(),
                assignment.inferred());
    }

    Assignment assignment() {
        return new Assignment(division, unit, from, to, inferred);
    }
}
