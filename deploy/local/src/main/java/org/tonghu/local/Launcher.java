package org.tonghu.local;

import org.tonghu.local.command.Platform;
import picocli.CommandLine;

/** Entry of {@code ./platform}. Exit code 0: done; 1: not done, said why; 2: wrong usage. */
public final class Launcher {

    private Launcher() {}

    static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        var line = new CommandLine(new Platform());
        line.setExecutionExceptionHandler((e, _, _) -> report(e));
        return line;
    }

    private static int report(Exception e) {
        if (e instanceof Failure) {
            Console.plain("");
            Console.plain(String.valueOf(e.getMessage()));
        } else {
            Console.plain("启动器内部错误 / the launcher failed: " + e);
            e.printStackTrace();
        }
        return 1;
    }
}
