package org.tonghu.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tonghu.local.site.BusinessDay;
import org.tonghu.local.token.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Shifts the business clock of the local realm; tokens and leases stay on real time. Prints the
 * business day.
 */
@Command(
        name = "clock",
        description = "查看或调整业务日期（仅本地）/ show or shift the business day (local only)")
final class ClockCommand implements Callable<Integer> {

    @Mixin private SiteOptions where = new SiteOptions();

    @Option(names = "--to", paramLabel = "DAY", description = "业务日期，如 2020-06-01 / business day")
    private @Nullable LocalDate to;

    @Option(names = "--reset", description = "回到真实日期 / back to the real day")
    private boolean reset;

    @Override
    public Integer call() throws IOException {
        where.started();
        Accounts.of(where.site()); // refuses outside the local realm
        var file = where.site().clock();
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        if (to != null) {
            BusinessDay.write(file, today, to);
        } else if (reset) {
            Files.deleteIfExists(file);
        }
        System.out.println(BusinessDay.read(file, today));
        return 0;
    }
}
