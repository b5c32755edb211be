package org.tonghu.starter.time;

import java.time.LocalDate;

/**
 * Work that falls due by the day. Called by one instance at a time, at start-up and whenever the
 * business day has changed; a day may be skipped (nothing ran) or run again (a crash), so do
 * everything that is due up to {@code today}, and do it so that a second run changes nothing.
 */
public interface DailyWork {

    /** Stable name: it names the lock and the record of the last day done. */
    String name();

    void run(LocalDate today);
}
