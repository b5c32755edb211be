package org.tonghu.local.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * The file that tells the services how many days the business clock is away from real time, for
 * example {@code P-2365D}.
 */
public final class BusinessDay {

    private BusinessDay() {}

    public static void write(Path file, LocalDate today, LocalDate day) {
        PrivateFile.write(file, "P" + ChronoUnit.DAYS.between(today, day) + "D\n");
    }

    public static LocalDate read(Path file, LocalDate today) throws IOException {
        return Files.exists(file)
                ? today.plus(Period.parse(Files.readString(file).strip()))
                : today;
    }
}
