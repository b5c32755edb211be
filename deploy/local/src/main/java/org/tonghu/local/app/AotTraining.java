package org.tonghu.local.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tonghu.local.Console;
import org.tonghu.local.site.Trees;

/**
 * Starts a service once, up to the point where it would serve, so that the JDK can keep what it has
 * loaded and linked: later starts take about a third of the time. Without the cache everything
 * works, only slower.
 */
final class AotTraining {

    private AotTraining() {}

    /** False when the training failed; the reason is in the file named in the message. */
    static boolean run(AppImage image, Path settings, Path log) {
        Path draft = image.folder().resolve("training.aot");
        List<String> training =
                List.of("-XX:AOTCacheOutput=" + draft, "-Dspring.context.exit=onRefresh");
        try {
            Process process =
                    new ProcessBuilder(AppLaunch.command(image, settings, training))
                            .directory(image.folder().toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            if (endOf(process) == 0 && Files.exists(draft)) {
                Files.move(draft, image.aotCache());
                return true;
            }
        } catch (IOException e) {
            Console.plain(String.valueOf(e.getMessage()));
        }
        Trees.delete(draft);
        Console.say(
                image.part().zh() + "的启动缓存未能生成，启动会慢一些，见 " + log,
                "no start cache for " + image.part().id() + ", it starts slower; see " + log);
        return false;
    }

    private static int endOf(Process process) {
        Thread killer = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(killer);
        int code = process.onExit().join().exitValue();
        try {
            Runtime.getRuntime().removeShutdownHook(killer);
        } catch (IllegalStateException _) {
            return code; // the launcher is being stopped
        }
        return code;
    }
}
