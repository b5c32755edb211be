package org.tonghu.acceptance;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tonghu.local.run.Processes;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.Site;
import org.tonghu.local.token.Tokens;

/**
 * The running platform. Its data and logs stay in {@code acceptance/target/platform} until the next
 * run.
 */
public final class Platform implements AutoCloseable {

    private static final Path DATA = Path.of("target", "platform").toAbsolutePath();

    private final Launcher launcher = new Launcher(DATA);
    private final int port;
    private final Tokens tokens;
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();

    private Platform(int port) {
        this.port = port;
        this.tokens = new Tokens(url());
    }

    /**
     * Starts on free ports with an empty data directory; whatever an earlier, killed run has left
     * is stopped first.
     */
    static Platform start() {
        var platform = new Platform(FreePorts.base());
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        if (DATA.resolve("tonghu-data").toFile().exists()) {
            platform.launcher.run("down");
            platform.launcher.run("reset", "--yes");
        }
        platform.launcher.run("up", "--detach", "--no-training", "--port-base", "" + platform.port);
        return platform;
    }

    /** Address of the gateway, without a slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** Access token of a demo account or of {@code partner}; good for at least half a minute. */
    public String token(String account) {
        return tokens.of(account);
    }

    /** A person's access token that runs out after a second and the skew that is allowed. */
    public String briefToken(String account) {
        return tokens.brief(account);
    }

    /** Calls the API through the gateway as this account. */
    public Caller as(String account) {
        return callers.computeIfAbsent(account, name -> new Caller(url(), () -> token(name)));
    }

    /** Calls the API without any token. */
    public Caller asNobody() {
        return new Caller(url(), () -> "");
    }

    /**
     * Ends a part with SIGKILL and comes back when it is gone: {@code registry}, {@code benefits},
     * {@code store} and so on.
     */
    public void kill(String part) {
        var site = new Site(Path.of("."), DATA);
        new Processes(site)
                .alive(Part.named(part))
                .ifPresent(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                });
    }

    /** Starts a part, killed or not, and comes back when it is ready. */
    public void restart(String part) {
        launcher.run("restart", part);
    }

    /**
     * Moves the business clock of all services; it goes on from there. Tokens stay on real time.
     */
    public void shiftClockTo(LocalDate day) {
        launcher.run("clock", "--to", day.toString());
    }

    public void resetClock() {
        launcher.run("clock", "--reset");
    }

    @Override
    public void close() {
        launcher.run("down");
    }
}
