package org.tonghu.starter.time;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A business clock that a file shifts: {@code P40D} or {@code PT5H} ahead of real time, or a day or
 * an instant at which business time stood when the file was written. Read again when it changes;
 * without a file, or with one that can't be read, real time.
 */
final class ShiftFile implements BusinessClock {

    private static final Logger LOG = LoggerFactory.getLogger(ShiftFile.class);

    private final Path file;
    private volatile Read last = new Read(FileTime.fromMillis(0), -1, Duration.ZERO);

    private record Read(FileTime written, long size, Duration shift) {}

    ShiftFile(Path file) {
        this.file = file;
    }

    @Override
    public Instant now() {
        return Instant.now().plus(shift());
    }

    private Duration shift() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Read known = last;
            if (!attributes.lastModifiedTime().equals(known.written)
                    || attributes.size() != known.size) {
                known =
                        new Read(
                                attributes.lastModifiedTime(),
                                attributes.size(),
                                read(attributes.lastModifiedTime().toInstant()));
                last = known;
                LOG.warn("The business clock is shifted by {}", known.shift);
            }
            return known.shift;
        } catch (NoSuchFileException none) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new IllegalStateException("tonghu.clock.shift-file can't be read: " + file, e);
        }
    }

    private Duration read(Instant written) throws IOException {
        String text = Files.readString(file).strip();
        try {
            return text.isEmpty() ? Duration.ZERO : shift(text, written);
        } catch (DateTimeException e) {
            LOG.error("{} holds no ISO duration, day or instant; real time is used", file);
            return Duration.ZERO;
        }
    }

    static Duration shift(String text, Instant written) {
        if (text.startsWith("P") || text.startsWith("-P")) {
            return text.contains("T") ? Duration.parse(text) : days(Period.parse(text), written);
        }
        Instant then =
                text.length() == 10
                        ? LocalDate.parse(text).atTime(12, 0).atZone(ZONE).toInstant()
                        : OffsetDateTime.parse(text).toInstant();
        return Duration.between(written, then);
    }

    private static Duration days(Period period, Instant written) {
        var from = written.atZone(ZONE);
        return Duration.between(from, from.plus(period));
    }

    /** The local realm alone is issued on the own machine. */
    static BusinessClock of(@Nullable Path file, String issuer) {
        if (file == null) {
            return Instant::now;
        }
        String host = URI.create(issuer).getHost();
        if (host == null || !(host.equals("localhost") || host.equals("127.0.0.1"))) {
            throw new IllegalStateException(
                    "tonghu.clock.shift-file is set, but the realm "
                            + issuer
                            + " is not the local one; a shifted clock would falsify records. Remove the setting.");
        }
        return new ShiftFile(file);
    }
}
