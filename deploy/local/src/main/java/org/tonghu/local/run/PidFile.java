package org.tonghu.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.PrivateFile;
import org.tonghu.local.site.Site;

/**
 * Remembers a part's process by id and start time, so that a number that the system has given to
 * another program is not ours.
 */
final class PidFile {

    private final Path file;

    PidFile(Site site, Part part) {
        this.file = site.run().resolve(part.id() + ".pid");
    }

    void write(ProcessHandle process) {
        PrivateFile.write(file, process.pid() + " " + started(process) + "\n");
    }

    Optional<ProcessHandle> alive() {
        return text().map(line -> line.trim().split(" "))
                .flatMap(words ->
                        ProcessHandle.of(Long.parseLong(words[0]))
                                .filter(ProcessHandle::isAlive)
                                .filter(p -> started(p) == Long.parseLong(words[1])));
    }

    boolean exists() {
        return Files.exists(file);
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> text() {
        try {
            return exists() ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(i -> i.toEpochMilli()).orElse(0L);
    }
}
