package org.tonghu.local.keycloak;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tonghu.local.site.Java;
import org.tonghu.local.site.Launch;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.RunState;
import org.tonghu.local.site.Site;

/**
 * Starts Keycloak's main class directly, with what its shell script would pass. After its first
 * build it ends with {@link #REBUILT} and wants to be started again.
 */
public final class KeycloakLaunch {

    public static final int REBUILT = 10;

    private static final List<String> OPENED =
            List.of("java.util", "java.util.concurrent", "java.security", "java.lang");

    private KeycloakLaunch() {}

    public static Launch of(Site site, RunState state, boolean rebuilt) {
        List<String> command = new ArrayList<>(Java.command(Part.KEYCLOAK));
        OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        Path home = site.keycloak();
        command.addAll(
                List.of(
                        "-XX:MaxMetaspaceSize=256m",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dpicocli.disable.closures=true",
                        "-Duser.language=en",
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf")));
        if (rebuilt) {
            command.add("-Dkc.config.built=true");
        }
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(options(state));
        return new Launch(Part.KEYCLOAK, home, command);
    }

    private static List<String> options(RunState state) {
        return List.of(
                "start-dev",
                "--import-realm",
                "--cache=local",
                "--http-host=127.0.0.1",
                "--http-port=" + state.port(Part.KEYCLOAK),
                "--hostname=" + state.publicUrl(),
                "--proxy-headers=xforwarded");
    }
}
