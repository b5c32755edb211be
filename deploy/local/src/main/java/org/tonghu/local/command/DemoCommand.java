package org.tonghu.local.command;

import java.util.concurrent.Callable;
import org.tonghu.local.Failure;
import org.tonghu.local.demo.PlayDemo;
import org.tonghu.local.token.Accounts;
import org.tonghu.local.token.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fills the running platform with synthetic people and a month of work. */
@Command(name = "demo", description = "录入虚构人口并演示一个月的业务 / synthetic people and one month of work")
final class DemoCommand implements Callable<Integer> {

    private static final int MOST = 20_000;

    @Mixin private SiteOptions where = new SiteOptions();

    @Option(
            names = "--children",
            paramLabel = "N",
            defaultValue = "2000",
            description = "儿童人数 / how many children (default 2000)")
    private int children;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "57",
            description = "相同的种子得到相同的人 / the same seed gives the same people")
    private long seed;

    @Override
    public Integer call() {
        var state = where.started();
        Accounts.of(where.site()); // refuses outside the local realm
        if (children < 1 || children > MOST) {
            throw new Failure(
                    "--children 应在 1 到 " + MOST + " 之间", "--children goes from 1 to " + MOST);
        }
        var url = state.publicUrl();
        System.out.println(PlayDemo.on(url, new Tokens(url), where.site().clock(), children, seed));
        return 0;
    }
}
