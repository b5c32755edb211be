package org.tonghu.local.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tonghu.local.Console;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.Site;

/**
 * Stops parts in order: gateway and services, then Keycloak, then the store; each with SIGTERM,
 * after a grace time with SIGKILL.
 */
public final class Shutdown {

    private static final int GRACE_SECONDS = 20;
    private static final List<Set<Part>> ORDER =
            List.of(
                    Set.of(
                            Part.GATEWAY,
                            Part.REGISTRY,
                            Part.BENEFITS,
                            Part.INSTITUTION,
                            Part.TRAINING),
                    Set.of(Part.KEYCLOAK),
                    Set.of(Part.STORE));

    private final Processes processes;

    public Shutdown(Site site) {
        this.processes = new Processes(site);
    }

    public boolean isNeeded() {
        return ORDER.stream()
                .flatMap(Set::stream)
                .anyMatch(part -> processes.alive(part).isPresent());
    }

    /** Stops whatever runs; returns how many parts did. */
    public int everything() {
        int stopped = 0;
        for (Set<Part> together : ORDER) {
            stopped += stop(together);
        }
        return stopped;
    }

    public boolean one(Part part) {
        return stop(Set.of(part)) > 0;
    }

    private int stop(Set<Part> parts) {
        List<Part> running = new ArrayList<>();
        parts.stream().filter(p -> processes.alive(p).isPresent()).forEach(running::add);
        running.forEach(p -> processes.alive(p).ifPresent(ProcessHandle::destroy));
        running.forEach(this::awaitEnd);
        parts.forEach(processes::forget);
        return running.size();
    }

    private void awaitEnd(Part part) {
        processes.alive(part).ifPresent(process -> awaitEnd(part, process));
    }

    private void awaitEnd(Part part, ProcessHandle process) {
        try {
            process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            Console.say(
                    part.zh() + "未能按时停止，强制结束", part.id() + " did not stop in time and is killed");
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
