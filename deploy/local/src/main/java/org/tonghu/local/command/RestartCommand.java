package org.tonghu.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.tonghu.local.run.Bringing;
import org.tonghu.local.run.Shutdown;
import org.tonghu.local.run.UpLock;
import org.tonghu.local.site.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Stops one part, if it runs, and starts it again. */
@Command(name = "restart", description = "重新启动一个部分 / start one part again")
final class RestartCommand implements Callable<Integer> {

    @Mixin private SiteOptions where = new SiteOptions();

    @Parameters(
            paramLabel = "NAME",
            description = "store, keycloak, registry, benefits, institution, training, gateway")
    private String name = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        Part part = Part.named(name);
        where.started();
        try (var _ = UpLock.take(where.site())) {
            new Shutdown(where.site()).one(part);
            Bringing.up(where.site(), null, false).start(part);
        }
        return 0;
    }
}
