package org.tonghu.registry.statistics.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.statistics.QuarterlyReport;
import org.tonghu.starter.store.Stored;

/** A quarterly report as stored. */
record ReportDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        String unit,
        String quarter,
        int version,
        @Nullable String reason,
        LocalDate countedOn,
        List<QuarterlyReport.Entry> entries,
        String preparedBy,
        @Nullable String reviewedBy,
        @Nullable LocalDate submittedOn)
        implements Stored {

    static ReportDocument of(QuarterlyReport it, List<String> line) {
        return new ReportDocument(
                it.id(),
                it.revision(),
                line,
                it.unit(),
                it.quarter(),
                it.version(),
                it.reason(),
                it.countedOn(),
                it.entries(),
                it.preparedBy(),
                it.reviewedBy(),
                it.submittedOn());
    }

    QuarterlyReport report() {
        return new QuarterlyReport(
                id,
                revision,
                unit,
                quarter,
                version,
                reason,
                countedOn,
                entries,
                preparedBy,
                reviewedBy,
                submittedOn);
    }
}
