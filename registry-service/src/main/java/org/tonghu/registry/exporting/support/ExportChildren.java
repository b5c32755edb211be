package org.tonghu.registry.exporting.support;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tonghu.registry.exporting.Export;
import org.tonghu.registry.exporting.Exports;
import org.tonghu.registry.importing.ColumnMaps;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.jobs.JobHandler;
import org.tonghu.starter.jobs.JobRun;

/** Writes a table of the children that the asker may see; after a kill it is written anew. */
@Component
public class ExportChildren implements JobHandler<ExportChildren.What> {

    public static final String KIND = "export-children";

    /**
     * @param export its id
     */
    public record What(String export) {}

    private final Exports exports;
    private final ColumnMaps maps;
    private final WriteChildren writing;

    ExportChildren(Exports exports, ColumnMaps maps, WriteChildren writing) {
        this.exports = exports;
        this.maps = maps;
        this.writing = writing;
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
        Export export = exports.find(what.export()).orElseThrow();
        var map = maps.find(export.columnMap()).orElseThrow();
        var sight = Sights.of(CurrentCallers.get());
        long rows = writing.write(export, map, sight, export.askedOn());
        exports.save(export.written(rows));
        run.progress(rows, rows, null);
        return Map.of("export", export.id(), "rows", String.valueOf(rows));
    }
}
