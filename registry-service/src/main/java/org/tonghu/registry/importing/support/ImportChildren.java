package org.tonghu.registry.importing.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.importing.Batches;
import org.tonghu.registry.importing.ColumnMaps;
import org.tonghu.registry.importing.Import;
import org.tonghu.registry.importing.Import.Outcome;
import org.tonghu.registry.importing.Imports;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.files.FileStore;
import org.tonghu.starter.jobs.JobHandler;
import org.tonghu.starter.jobs.JobRun;
import org.tonghu.starter.tables.TableReader;

/**
 * Takes a table in, some rows at a time. Each step may be repeated: what was found about the rows
 * is kept before anything is entered, and a child that is there already is not entered again.
 */
@Component
public class ImportChildren implements JobHandler<ImportChildren.What> {

    public static final String KIND = "import-children";

    /**
     * @param imported id of the import
     * @param sentOn day on which rows are judged, also after a night
     */
    public record What(String imported, LocalDate sentOn) {}

    private static final int ROWS_AT_A_TIME = 500;

    private final Imports imports;
    private final ColumnMaps maps;
    private final FileStore files;
    private final Taking taking;
    private final ReturnedTables returned;

    ImportChildren(
            Imports imports,
            ColumnMaps maps,
            FileStore files,
            Taking taking,
            ReturnedTables returned) {
        this.imports = imports;
        this.maps = maps;
        this.files = files;
        this.taking = taking;
        this.returned = returned;
    }

    /** Judges rows, writes the findings down, enters the children. */
    @Component
    record Taking(ReadRows reading, JudgeRows judging, Batches batches, Children children) {

        ReadRow read(org.tonghu.starter.tables.TableRow row, Columns columns, LocalDate today) {
            return reading.read(row, columns, today);
        }

        void take(
                String id,
                List<ReadRow> rows,
                Columns columns,
                Map<String, Long> firstRows,
                LocalDate today) {
            var sender = new JudgeRows.Sender(CurrentCallers.get(), today);
            var judgement = judging.judge(id, rows, columns, firstRows, sender);
            batches.keep(judgement.batch());
            children.enterAll(judgement.entries(), today);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<What> parameters() {
        return What.class;
    }

    @Override
    public Map<String, String> run(JobRun run, What what) {
        var it = imports.find(what.imported(), new Sight(true, Set.of())).orElseThrow();
        var map = maps.find(it.columnMap()).orElseThrow();
        try (var plain = PlainTable.of(files.open(it.file()))) {
            long total;
            try (var table = plain.read(it.format(), it.charset(), map)) {
                total = rows(table);
            }
            try (var table = plain.read(it.format(), it.charset(), map)) {
                var columns = Columns.of(map, table.header());
                take(run, what, table, columns, total);
                returned.write(it, table.header());
            }
        }
        return finish(it);
    }

    private static long rows(TableReader table) {
        long rows = 0;
        while (table.next().isPresent()) {
            rows++;
        }
        return rows;
    }

    private void take(JobRun run, What what, TableReader table, Columns columns, long total) {
        var done = run.cursor().map(Long::valueOf).orElse(0L);
        var firstRows = new HashMap<String, Long>();
        var batch = new ArrayList<ReadRow>();
        long seen = 0;
        for (var row = table.next(); row.isPresent(); row = table.next()) {
            var read = taking.read(row.get(), columns, what.sentOn());
            seen++;
            if (read.row().number() <= done) {
                if (read.child() != null) {
                    firstRows.putIfAbsent(read.id(), read.row().number());
                }
                continue; // before a restart
            }
            batch.add(read);
            if (batch.size() == ROWS_AT_A_TIME) {
                take(run, what, batch, columns, firstRows, seen, total);
            }
        }
        if (!batch.isEmpty()) {
            take(run, what, batch, columns, firstRows, seen, total);
        }
    }

    private void take(
            JobRun run,
            What what,
            List<ReadRow> batch,
            Columns columns,
            Map<String, Long> firstRows,
            long seen,
            long total) {
        taking.take(what.imported(), batch, columns, firstRows, what.sentOn());
        run.progress(seen, total, String.valueOf(batch.getLast().row().number()));
        batch.clear();
    }

    private Map<String, String> finish(Import it) {
        var sum = new long[4];
        taking.batches()
                .each(
                        it.id(),
                        batch -> {
                            sum[0] += batch.rows();
                            sum[1] += batch.entered();
                            sum[2] += batch.unchanged();
                            sum[3] += batch.refused().size();
                        });
        var outcome =
                new Outcome(sum[0], sum[1], sum[2], sum[0] - sum[1] - sum[2] - sum[3], sum[3]);
        imports.save(it.finished(outcome));
        return Map.of(
                "import",
                it.id(),
                "rows",
                String.valueOf(outcome.rows()),
                "entered",
                String.valueOf(outcome.entered()),
                "unchanged",
                String.valueOf(outcome.unchanged()),
                "differing",
                String.valueOf(outcome.differing()),
                "refused",
                String.valueOf(outcome.refused()));
    }
}
