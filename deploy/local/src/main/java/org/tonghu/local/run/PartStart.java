package org.tonghu.local.run;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.tonghu.local.Console;
import org.tonghu.local.Failure;
import org.tonghu.local.keycloak.KeycloakLaunch;
import org.tonghu.local.site.Launch;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.RunState;
import org.tonghu.local.site.Site;

/** Starts one part and waits until it can work. */
final class PartStart implements Callable<Part> {

    private static final int POLL_MILLIS = 150;
    private static final int SAY_AFTER_MILLIS = 15_000;
    private static final int LINES = 20;

    private final Site site;
    private final RunState state;
    private final Launch launch;
    private final Processes processes;

    PartStart(Site site, RunState state, Launch launch) {
        this.site = site;
        this.state = state;
        this.launch = launch;
        this.processes = new Processes(site);
    }

    /**
     * @throws Failure when the part ends before it is ready
     */
    @Override
    public Part call() throws IOException, InterruptedException {
        Part part = launch.part();
        Instant begun = Instant.now();
        Process process = processes.start(launch);
        var probe = new Probe(state);
        for (long waited = 0; !probe.ready(part); waited += POLL_MILLIS) {
            if (!process.isAlive()) {
                process = again(process.exitValue());
            }
            if (waited >= SAY_AFTER_MILLIS) {
                waited = 0;
                Console.say("仍在启动：" + part.zh(), "still starting: " + part.id());
            }
            Thread.sleep(POLL_MILLIS);
        }
        Console.say(
                Console.pad("✓ " + part.zh(), 12) + "就绪",
                Console.pad(part.id(), 12) + "ready after " + Console.elapsed(begun));
        return part;
    }

    /**
     * Keycloak ends once after it has built itself, and wants to be started again; for every other
     * end it is too early.
     */
    private Process again(int exitCode) throws IOException {
        if (launch.part() == Part.KEYCLOAK && exitCode == KeycloakLaunch.REBUILT) {
            return processes.start(KeycloakLaunch.of(site, state, true));
        }
        throw died(site, launch.part());
    }

    static Failure died(Site site, Part part) {
        List<String> lines = new Processes(site).lastLines(part, LINES);
        String tail = String.join("\n    ", lines);
        return new Failure(
                part.zh() + "异常退出，日志 " + site.log(part),
                part.id() + " has ended unexpectedly; the last lines of its log are:\n    " + tail);
    }
}
