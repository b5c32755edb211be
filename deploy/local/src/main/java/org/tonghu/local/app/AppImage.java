package org.tonghu.local.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import org.tonghu.local.Failure;
import org.tonghu.local.site.Java;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.Site;
import org.tonghu.local.site.Trees;

/** A service extracted from its jar, the shape in which the JDK's AOT cache can serve it. */
public record AppImage(Part part, Path folder) {

    private static final int KEPT = 3;

    /** Extracts the jar of this build unless that was done before, and forgets older builds. */
    public static AppImage of(Site site, Part part) {
        BuiltJar jar = BuiltJar.of(site, part);
        try {
            Path builds = site.cache().resolve("apps").resolve(part.id());
            Path folder = builds.resolve(jar.key(builds.resolveSibling(part.id() + ".key")));
            if (!Files.exists(folder)) {
                extract(jar, folder);
                forgetOldest(builds);
            }
            return new AppImage(part, folder);
        } catch (IOException e) {
            throw new Failure(
                    "无法解开 " + jar.file() + "：" + e.getMessage(),
                    "Cannot extract " + jar.file() + ": " + e.getMessage(),
                    e);
        }
    }

    Path jar() {
        return folder.resolve("app.jar");
    }

    Path aotCache() {
        return folder.resolve("app-" + Java.version() + ".aot");
    }

    private static void extract(BuiltJar jar, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        Path draft = folder.resolveSibling(folder.getFileName() + ".part");
        Trees.delete(draft);
        run(
                List.of(
                        Java.executable(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.file().toString(),
                        "extract",
                        "--application-filename",
                        "app.jar",
                        "--destination",
                        draft.toString()));
        Files.move(draft, folder);
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(said.strip());
        }
    }

    /** Keeps the builds before this one too: another data directory may still run on them. */
    private static void forgetOldest(Path builds) throws IOException {
        try (var found = Files.list(builds)) {
            found.sorted(Comparator.comparing(AppImage::made).reversed())
                    .skip(KEPT)
                    .forEach(Trees::delete);
        }
    }

    private static FileTime made(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
