package org.tonghu.local.command;

import java.util.concurrent.Callable;
import org.tonghu.local.Console;
import org.tonghu.local.Failure;
import org.tonghu.local.run.Processes;
import org.tonghu.local.site.DataDirectory;
import org.tonghu.local.site.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deletes the data directory, after asking. */
@Command(name = "reset", description = "删除全部数据 / delete all data")
final class ResetCommand implements Callable<Integer> {

    @Mixin private SiteOptions where = new SiteOptions();

    @Option(names = "--yes", description = "不再询问 / do not ask")
    private boolean yes;

    @Override
    public Integer call() {
        var site = where.site();
        var processes = new Processes(site);
        for (Part part : Part.values()) {
            if (processes.alive(part).isPresent()) {
                throw new Failure(
                        "平台正在运行，请先 ./platform down",
                        "The platform is running; stop it with ./platform down first");
            }
        }
        if (!yes && !confirmed(site.data().toString())) {
            Console.say("未删除", "nothing was deleted");
            return 1;
        }
        DataDirectory.delete(site);
        Console.say("数据已删除 " + site.data(), "data deleted");
        return 0;
    }

    private static boolean confirmed(String what) {
        Console.plain("将删除 " + what + " 中的全部数据和加密密钥，不可恢复。输入 yes 继续：");
        Console.plain(
                "This deletes all data and encryption keys in "
                        + what
                        + " for good. Type yes to go on:");
        String answer = System.console() == null ? null : System.console().readLine();
        return "yes".equals(answer);
    }
}
