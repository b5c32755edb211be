package org.tonghu.local.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The store started as its own process, the way the launcher does it. */
final class StoreProcess implements AutoCloseable {

    private final Process process;
    private final int port;
    private final Path log;

    private StoreProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    static StoreProcess on(Path file) {
        int port = freePort();
        Path log = file.resolveSibling("store-" + port + ".log");
        var command =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreMain.class.getName(),
                        String.valueOf(port),
                        file.toString());
        try {
            var process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            return new StoreProcess(process, port, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StoreProcess ready() throws InterruptedException {
        while (!listens()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(log());
            }
            Thread.sleep(50);
        }
        return this;
    }

    String uri() {
        return "mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=3000";
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void killHard() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
