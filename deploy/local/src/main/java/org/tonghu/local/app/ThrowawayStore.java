package org.tonghu.local.app;

import java.io.IOException;
import java.nio.file.Path;
import org.tonghu.local.site.StoreCommand;

/** A store in memory for the training runs, which may look for records and make indexes. */
final class ThrowawayStore implements AutoCloseable {

    private final Process process;
    private final int port;

    private ThrowawayStore(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static ThrowawayStore start(Path folder, int port) throws IOException {
        var process =
                new ProcessBuilder(StoreCommand.inMemory(port))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new ThrowawayStore(process, port);
    }

    StoreAddress address() {
        return StoreAddress.embedded(port);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
