package org.tonghu.registry.survey.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.survey.TownshipReport;
import org.tonghu.registry.survey.VillageSheet;
import org.tonghu.starter.store.Stored;

/**
 * A township of a round as stored; numbers and nobody's name.
 *
 * @param openVillages villages that have not confirmed, while they still may
 */
record ReportDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        String survey,
        String township,
        String name,
        String unit,
        LocalDate asOf,
        LocalDate dueOn,
        TownshipReport.State state,
        List<String> openVillages,
        List<VillageSheet> villages,
        @Nullable String submittedBy,
        @Nullable String returned)
        implements Stored {

    static ReportDocument of(TownshipReport it) {
        var collecting = it.state() == TownshipReport.State.COLLECTING;
        var open =
                it.villages().stream()
                        .filter(sheet -> collecting && !sheet.isConfirmed())
                        .map(VillageSheet::village)
                        .toList();
        return new ReportDocument(
                it.id(),
                it.revision(),
                it.visibleTo(),
                it.survey(),
                it.township(),
                it.name(),
                it.unit(),
                it.asOf(),
                it.dueOn(),
                it.state(),
                open,
                it.villages(),
                it.submittedBy(),
                it.returned());
    }

    TownshipReport report() {
        return new TownshipReport(
                id,
                revision,
                survey,
                township,
                name,
                unit,
                visibleTo,
                asOf,
                dueOn,
                state,
                villages,
                submittedBy,
                returned);
    }
}
