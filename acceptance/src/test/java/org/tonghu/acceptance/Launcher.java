package org.tonghu.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The launcher as a person calls it, for one data directory. */
final class Launcher {

    private final Path root =
            Path.of(System.getProperty("tonghu.root", "..")).toAbsolutePath().normalize();
    private final Path data;

    Launcher(Path data) {
        this.data = data;
    }

    /** What the command printed on standard output. */
    String run(String command, String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add("-Dtonghu.root=" + root);
        line.add("-Dstdout.encoding=UTF-8");
        line.add("-Dstderr.encoding=UTF-8");
        line.add("-jar");
        line.add(root.resolve("deploy/local/target/tonghu-local.jar").toString());
        line.add(command);
        line.addAll(List.of("--data", data.toString()));
        line.addAll(List.of(arguments));
        return run(line);
    }

    private static String run(List<String> line) {
        try {
            Process process =
                    new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(String.join(" ", line) + " ended with " + code);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
