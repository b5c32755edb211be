package org.tonghu.local.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tonghu.local.Failure;
import org.tonghu.local.site.RunState;
import org.tonghu.local.site.Site;
import picocli.CommandLine.Option;

/** Which data directory a command is about. */
final class SiteOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "数据目录，默认为检出目录下的 .tonghu / data directory, .tonghu in the checkout by default")
    private @Nullable Path data;

    Site site() {
        String set = System.getProperty("tonghu.root");
        Path root = set == null ? beside() : Path.of(set);
        return new Site(root, data == null ? root.resolve(".tonghu") : data);
    }

    /**
     * @throws Failure when the platform was never started in this data directory
     */
    RunState started() {
        return RunState.read(site())
                .orElseThrow(() ->
                        new Failure(
                                "平台没有运行，请先运行 ./platform up",
                                "The platform is not running; start it with ./platform up"));
    }

    /** The checkout around the launcher's jar, deploy/local/target/tonghu-local.jar. */
    private static Path beside() {
        Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        Path root = jar.resolve("../../../..").normalize();
        return root;
    }
}
