package org.tonghu.local.command;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tonghu.local.Console;
import org.tonghu.local.Failure;
import org.tonghu.local.run.Bringing;
import org.tonghu.local.run.Shutdown;
import org.tonghu.local.run.UpLock;
import org.tonghu.local.run.Watch;
import org.tonghu.local.site.DataDirectory;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.RunState;
import org.tonghu.local.site.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Starts what does not run yet, waits until all of it works, and watches it unless it is told to
 * come back.
 */
@Command(name = "up", description = "启动整个平台 / start the whole platform")
final class UpCommand implements Callable<Integer> {

    private static final int INTERRUPTED = 130;

    @Mixin private SiteOptions where = new SiteOptions();

    @Option(names = "--detach", description = "就绪后返回，平台在后台继续运行 / come back when ready")
    private boolean detach;

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description =
                    "统一入口的端口，其他部分依次使用 N+1 到 N+6，默认 8080 / port of the gateway, N+1 to N+6 for the rest")
    private @Nullable Integer portBase;

    @Option(names = "--no-training", description = "不生成启动缓存 / make no start caches")
    private boolean noTraining;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Site site = where.site();
        boolean known = DataDirectory.open(site);
        var stop = StopOnExit.of(new Shutdown(site));
        try {
            RunState state = start(site, known);
            Welcome.print(site, state);
            if (detach) {
                stop.disarm();
            } else {
                watch(site, state, stop);
            }
            return 0;
        } catch (Failure e) {
            if (stop.now()) {
                throw e;
            }
            return INTERRUPTED; // parts end because of Ctrl-C, which is no failure of theirs
        }
    }

    private RunState start(Site site, boolean known) throws IOException, InterruptedException {
        try (var _ = UpLock.take(site)) {
            var bringing = Bringing.up(site, portBase, !noTraining);
            if (bringing.missing().isEmpty()) {
                Console.say("平台已在运行", "the platform is running already");
            } else {
                Console.say(
                        !known ? "新建数据目录" : bringing.isWhole() ? "使用已有数据" : "重新启动异常退出的部分",
                        !known
                                ? "new data directory " + site.data()
                                : (bringing.isWhole()
                                                ? "going on with the data in "
                                                : "starting again what has died; data in ")
                                        + site.data());
                bringing.start();
            }
            return bringing.state();
        }
    }

    private static void watch(Site site, RunState state, StopOnExit stop)
            throws InterruptedException {
        Set<Part> parts = EnumSet.copyOf(state.parts());
        Console.say("按 Ctrl-C 停止", "press Ctrl-C to stop");
        new Watch(site).until(parts);
        stop.disarm();
        Console.say("平台已停止", "the platform was stopped");
    }
}
