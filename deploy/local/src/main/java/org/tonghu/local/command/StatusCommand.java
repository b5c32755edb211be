package org.tonghu.local.command;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tonghu.local.Console;
import org.tonghu.local.machine.ResidentMemory;
import org.tonghu.local.run.Probe;
import org.tonghu.local.run.Processes;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.RunState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** One line for each part, with its resident memory. Exit code 0 when all of them are ready. */
@Command(name = "status", description = "各部分的状态、端口与内存 / state, port and memory of each part")
final class StatusCommand implements Callable<Integer> {

    @Mixin private SiteOptions where = new SiteOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        RunState state = where.started();
        var processes = new Processes(where.site());
        var probe = new Probe(state);
        long total = 0;
        boolean all = true;
        for (Part part : state.parts()) {
            var process = processes.alive(part);
            boolean ready = process.isPresent() && probe.ready(part);
            long memory = process.isPresent() ? ResidentMemory.of(process.get().pid()) : 0;
            String word =
                    ready
                            ? "就绪 ready"
                            : process.isPresent()
                                    ? "启动中 starting"
                                    : processes.died(part) ? "异常退出 died" : "已停止 stopped";
            line(
                    part,
                    word,
                    state.port(part),
                    process.map(p -> "pid " + p.pid()).orElse("-"),
                    memory);
            total += memory;
            all &= ready;
        }
        System.out.printf(Locale.ROOT, "合计内存 resident in all: %.2f GiB%n", total / 1048576.0);
        return all ? 0 : 1;
    }

    private static void line(Part part, String word, int port, String pid, long kilobytes) {
        System.out.println(
                Console.pad(part.zh() + " " + part.id(), 24)
                        + Console.pad(word, 18)
                        + Console.pad(String.valueOf(port), 7)
                        + Console.pad(pid, 14)
                        + kilobytes / 1024
                        + " MiB");
    }
}
