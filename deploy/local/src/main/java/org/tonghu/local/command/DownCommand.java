package org.tonghu.local.command;

import java.util.concurrent.Callable;
import org.tonghu.local.Console;
import org.tonghu.local.run.Shutdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops every part in order. Nothing to stop is fine. */
@Command(name = "down", description = "停止平台，数据保留 / stop the platform, data stay")
final class DownCommand implements Callable<Integer> {

    @Mixin private SiteOptions where = new SiteOptions();

    @Override
    public Integer call() {
        int stopped = new Shutdown(where.site()).everything();
        if (stopped == 0) {
            Console.say("平台没有运行", "the platform was not running");
        } else {
            Console.say("已停止 " + stopped + " 个部分", stopped + " parts have stopped");
        }
        return 0;
    }
}
