package org.tonghu.local.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tonghu.local.run.Processes;
import org.tonghu.local.site.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The end of a part's log. */
@Command(name = "logs", description = "查看一个部分的日志 / the log of one part")
final class LogsCommand implements Callable<Integer> {

    private static final int POLL_MILLIS = 300;

    @Mixin private SiteOptions where = new SiteOptions();

    @Parameters(
            paramLabel = "NAME",
            description = "store, keycloak, registry, benefits, institution, training, gateway")
    private String name = "";

    @Option(names = "--lines", paramLabel = "N", description = "行数，默认 100 / lines, 100 by default")
    private int lines = 100;

    @Option(
            names = {"-f", "--follow"},
            description = "持续显示 / go on as it grows")
    private boolean follow;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Part part = Part.named(name);
        Path log = where.site().log(part);
        long end = log.toFile().length();
        new Processes(where.site()).lastLines(part, lines).forEach(System.out::println);
        while (follow) {
            Thread.sleep(POLL_MILLIS);
            end = copyFrom(log, end);
        }
        return 0;
    }

    private static long copyFrom(Path log, long from) throws IOException {
        long length = log.toFile().length();
        if (length == from) {
            return from;
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(length < from ? 0 : from); // shorter: the part was started again
            byte[] fresh = new byte[(int) (length - file.getFilePointer())];
            file.readFully(fresh);
            System.out.write(fresh, 0, fresh.length);
            System.out.flush();
        }
        return length;
    }
}
