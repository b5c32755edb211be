package org.tonghu.local.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.tonghu.local.Console;

/** What was done, with counts and how long it took. */
final class Report {

    private final Instant begun = Instant.now();
    private final List<String> lines = new ArrayList<>();

    void step(String zh, String en, IntSupplier work) {
        var start = Instant.now();
        int count = work.getAsInt();
        var took = Console.elapsed(start);
        Console.say("%s：%d（%s）".formatted(zh, count, took), en);
        lines.add(Console.pad(zh, 34) + "%7d  %9s  %s".formatted(count, took, en));
    }

    void detail(String what, Object count) {
        lines.add("    " + Console.pad(what, 40) + count);
    }

    String text() {
        var text = new StringBuilder("\n演示完成 / what the demo did\n");
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
        return text.append("  共用时 / in all ").append(Console.elapsed(begun)).toString();
    }
}
