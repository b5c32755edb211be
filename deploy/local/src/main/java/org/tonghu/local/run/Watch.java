package org.tonghu.local.run;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.Site;

/** Watches running parts until one of them dies or somebody stops the platform. */
public final class Watch {

    private static final int POLL_MILLIS = 1_000;

    /** Polls in which a part may be gone: {@code restart} stops it, waits and starts it again. */
    private static final int PATIENCE = 3;

    private final Site site;
    private final Processes processes;

    public Watch(Site site) {
        this.site = site;
        this.processes = new Processes(site);
    }

    /**
     * Comes back when nothing was left running on purpose.
     *
     * @throws org.tonghu.local.Failure when a part has died
     */
    public void until(Set<Part> parts) throws InterruptedException {
        Map<Part, Integer> missing = new EnumMap<>(Part.class);
        while (parts.stream().anyMatch(part -> processes.alive(part).isPresent())) {
            for (Part part : parts) {
                int polls = processes.died(part) ? missing.merge(part, 1, Integer::sum) : 0;
                if (polls > PATIENCE) {
                    throw PartStart.died(site, part);
                }
                if (polls == 0) {
                    missing.remove(part);
                }
            }
            Thread.sleep(POLL_MILLIS);
        }
    }
}
