package org.tonghu.local.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import org.tonghu.local.Console;
import org.tonghu.local.Failure;
import org.tonghu.local.app.AppSettings;
import org.tonghu.local.app.Apps;
import org.tonghu.local.app.StoreAddress;
import org.tonghu.local.keycloak.KeycloakHome;
import org.tonghu.local.keycloak.KeycloakLaunch;
import org.tonghu.local.keycloak.ServiceSecrets;
import org.tonghu.local.site.Launch;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.RunState;
import org.tonghu.local.site.Site;
import org.tonghu.local.site.StoreCommand;

/**
 * Starts the parts that are asked for, store and Keycloak first, and comes back when all of them
 * can work.
 */
public final class Startup {

    private final Site site;
    private final RunState state;
    private final StoreAddress store;
    private final boolean train;

    public Startup(Site site, RunState state, StoreAddress store, boolean train) {
        this.site = site;
        this.state = state;
        this.store = store;
        this.train = train;
    }

    public void of(Set<Part> parts) throws InterruptedException {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = new ExecutorCompletionService<Part>(pool);
            try {
                int begun = begin(parts, starts);
                await(starts, begun);
            } catch (IOException e) {
                throw new Failure("无法启动：" + e.getMessage(), "Cannot start: " + e.getMessage(), e);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private int begin(Set<Part> parts, CompletionService<Part> starts) throws IOException {
        var secrets = ServiceSecrets.of(site);
        int begun = 0;
        if (parts.contains(Part.STORE)) {
            begun += start(StoreCommand.of(site, state), starts);
        }
        if (parts.contains(Part.KEYCLOAK)) {
            begun += startKeycloak(secrets, starts);
        }
        var apps = EnumSet.copyOf(parts);
        apps.removeIf(part -> !part.isApp());
        var settings = new AppSettings(site, state, store, secrets);
        for (Launch launch : new Apps(site, settings).prepare(new ArrayList<>(apps), train)) {
            begun += start(launch, starts);
        }
        return begun;
    }

    private int startKeycloak(ServiceSecrets secrets, CompletionService<Part> starts) {
        if (new KeycloakHome(site).prepare(state, secrets)) {
            Console.say(
                    "登录域文件已变化，重建登录数据（仅演示账户）",
                    "the realm file has changed: its database is made anew (demo accounts only)");
        }
        return start(KeycloakLaunch.of(site, state, false), starts);
    }

    private int start(Launch launch, CompletionService<Part> starts) {
        starts.submit(new PartStart(site, state, launch));
        return 1;
    }

    private static void await(CompletionService<Part> starts, int count)
            throws InterruptedException {
        for (int i = 0; i < count; i++) {
            try {
                starts.take().get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Failure failure) {
                    throw failure;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
