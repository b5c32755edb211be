package org.tonghu.local.site;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The command that runs the embedded store, from the launcher's own class path. */
public final class StoreCommand {

    private static final String MAIN = "org.tonghu.local.store.StoreMain";

    private StoreCommand() {}

    public static Launch of(Site site, RunState state) {
        List<String> command = new ArrayList<>(inMemory(state.port(Part.STORE)));
        command.add(site.storeFile().toString());
        return new Launch(Part.STORE, site.data(), command);
    }

    public static List<String> inMemory(int port) {
        List<String> command = new ArrayList<>(Java.command(Part.STORE));
        command.addAll(
                List.of(
                        "-XX:MaxDirectMemorySize=64m",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "-Dorg.slf4j.simpleLogger.log.de.bwaldvogel=warn",
                        "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                        "-cp",
                        classPath(),
                        MAIN,
                        String.valueOf(port)));
        return command;
    }

    /** Absolute, because the store runs in another directory. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
