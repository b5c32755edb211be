package org.tonghu.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonghu.local.site.Launch;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.Site;

/** The processes of one data directory. */
public final class Processes {

    private static final List<Path> SETSID =
            List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private final Site site;

    public Processes(Site site) {
        this.site = site;
    }

    public Optional<ProcessHandle> alive(Part part) {
        return new PidFile(site, part).alive();
    }

    /** Was started and has not been stopped by us, yet is no longer there. */
    public boolean died(Part part) {
        return new PidFile(site, part).exists() && alive(part).isEmpty();
    }

    /**
     * Starts a part in a session of its own: Ctrl-C and a closed terminal reach the launcher alone,
     * which stops in order.
     */
    Process start(Launch launch) throws IOException {
        Path log = site.log(launch.part());
        if (Files.exists(log)) {
            Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> command = new ArrayList<>();
        SETSID.stream().filter(Files::isExecutable).findFirst().ifPresent(p -> command.add(p + ""));
        command.addAll(launch.command());
        Process process =
                new ProcessBuilder(command)
                        .directory(launch.directory().toFile())
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        new PidFile(site, launch.part()).write(process.toHandle());
        return process;
    }

    void forget(Part part) {
        new PidFile(site, part).delete();
    }

    /** The last lines of a part's log. */
    public List<String> lastLines(Part part, int count) {
        Path log = site.log(part);
        if (!Files.exists(log)) {
            return List.of();
        }
        try {
            List<String> lines =
                    new String(Files.readAllBytes(log), java.nio.charset.StandardCharsets.UTF_8)
                            .lines()
                            .toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
