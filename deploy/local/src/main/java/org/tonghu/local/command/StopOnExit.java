package org.tonghu.local.command;

import org.tonghu.local.Console;
import org.tonghu.local.run.Shutdown;

/**
 * Stops the platform when the launcher ends, by Ctrl-C or by a failure, unless it was told that the
 * platform goes on.
 */
final class StopOnExit {

    private final Shutdown shutdown;
    private volatile boolean armed = true;

    private StopOnExit(Shutdown shutdown) {
        this.shutdown = shutdown;
    }

    static StopOnExit of(Shutdown shutdown) {
        var stop = new StopOnExit(shutdown);
        Runtime.getRuntime().addShutdownHook(new Thread(stop::now));
        return stop;
    }

    void disarm() {
        armed = false;
    }

    /** Stops everything; false when that was done before, or is being done because of Ctrl-C. */
    synchronized boolean now() {
        if (!armed) {
            return false;
        }
        armed = false;
        if (shutdown.isNeeded()) {
            Console.say("正在停止…", "stopping…");
            shutdown.everything();
            Console.say("已全部停止", "everything has stopped");
        }
        return true;
    }
}
