package org.tonghu.local.run;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.local.Failure;
import org.tonghu.local.app.StoreAddress;
import org.tonghu.local.machine.Machine;
import org.tonghu.local.machine.PortCheck;
import org.tonghu.local.machine.Requirements;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.RunState;
import org.tonghu.local.site.Site;

/**
 * What an {@code up} has to do in a data directory: everything, the parts that have died, or
 * nothing.
 *
 * @param missing parts that do not run
 */
public record Bringing(
        Site site, RunState state, StoreAddress store, Set<Part> missing, boolean train) {

    private static final int DEFAULT_PORT = 8080;
    private static final String EXTERNAL = "TONGHU_MONGODB_URI";

    /**
     * @param portBase what the caller asks for; null: as last time, 8080 the first time
     */
    public static Bringing up(Site site, @Nullable Integer portBase, boolean train) {
        String external = System.getenv(EXTERNAL);
        RunState before = RunState.read(site).orElse(new RunState(DEFAULT_PORT, external == null));
        var state = new RunState(portBase == null ? before.portBase() : portBase, external == null);
        var processes = new Processes(site);
        Set<Part> missing = EnumSet.copyOf(state.parts());
        missing.removeIf(part -> processes.alive(part).isPresent());
        if (!state.equals(before) && missing.size() < state.parts().size()) {
            throw new Failure(
                    "平台正在 " + before.publicUrl() + " 运行，要改端口或数据库请先 ./platform down",
                    "The platform runs at "
                            + before.publicUrl()
                            + "; stop it with ./platform down before changing ports or store");
        }
        var store =
                external == null
                        ? StoreAddress.embedded(state.port(Part.STORE))
                        : new StoreAddress(external);
        return new Bringing(site, state, store, missing, train);
    }

    public void start() throws IOException, InterruptedException {
        if (isWhole()) {
            Requirements.check(Machine.at(site.data()));
        }
        missing.forEach(part -> PortCheck.mustBeFree(part, state.port(part)));
        state.write(site);
        new Startup(site, state, store, train && isWhole()).of(missing);
    }

    /** Nothing runs yet; otherwise only parts that have died are started again. */
    public boolean isWhole() {
        return missing.size() == state.parts().size();
    }

    /** Starts one part, whether or not others run. */
    public void start(Part part) throws InterruptedException {
        PortCheck.mustBeFree(part, state.port(part));
        new Startup(site, state, store, false).of(EnumSet.of(part));
    }
}
