package org.tonghu.registry.exporting.web;

import org.springframework.stereotype.Component;
import org.tonghu.registry.exporting.Export;
import org.tonghu.registry.exporting.Exports;
import org.tonghu.registry.exporting.support.ExportChildren;
import org.tonghu.registry.importing.ColumnMaps;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.jobs.Jobs;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.time.BusinessClock;

/** Writes down who asked for what and why, and starts the job. */
@Component
class Asking {

    private final Exports exports;
    private final ColumnMaps maps;
    private final Jobs jobs;
    private final BusinessClock clock;

    Asking(Exports exports, ColumnMaps maps, Jobs jobs, BusinessClock clock) {
        this.exports = exports;
        this.maps = maps;
        this.jobs = jobs;
        this.clock = clock;
    }

    Export ask(String id, ExportEntry entry, Caller caller) {
        if (maps.find(entry.map()).isEmpty()) {
            throw new Invalid(
                    "#/columnMap", "UNKNOWN_VALUE", "没有该列对照表。", "There is no such column map.");
        }
        var export = exports.enter(entry.asked(id, caller, clock.today()));
        jobs.start(id, ExportChildren.KIND, new ExportChildren.What(id), caller);
        return export;
    }
}
