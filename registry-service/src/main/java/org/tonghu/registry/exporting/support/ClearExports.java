package org.tonghu.registry.exporting.support;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tonghu.registry.exporting.Exports;
import org.tonghu.starter.files.FileStore;
import org.tonghu.starter.time.DailyWork;

/** A copy of the register that lies about is a risk: tables are cleared away after some days. */
@Component
class ClearExports implements DailyWork {

    private final Exports exports;
    private final FileStore files;
    private final int days;

    ClearExports(
            Exports exports,
            FileStore files,
            @Value("${tonghu.registry.days-exports-are-kept:7}") int days) {
        this.exports = exports;
        this.files = files;
        this.days = days;
    }

    @Override
    public String name() {
        return "clear-exports";
    }

    @Override
    public void run(LocalDate today) {
        for (var export : exports.before(today.minusDays(days))) {
            export.files().forEach(files::delete);
            exports.save(export.clear());
        }
    }
}
