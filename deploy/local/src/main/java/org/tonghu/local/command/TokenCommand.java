package org.tonghu.local.command;

import java.util.concurrent.Callable;
import org.tonghu.local.Failure;
import org.tonghu.local.run.Processes;
import org.tonghu.local.site.Part;
import org.tonghu.local.token.Accounts;
import org.tonghu.local.token.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints an access token of a demo account or of the partner client, and nothing else. */
@Command(
        name = "token",
        description = "演示账户或合作单位的访问令牌 / access token of a demo account or the partner")
final class TokenCommand implements Callable<Integer> {

    @Mixin private SiteOptions where = new SiteOptions();

    @Parameters(paramLabel = "NAME", description = "账户名，如 county-officer / name of the account")
    private String name = "";

    @Option(
            names = "--brief",
            description = "一秒后到期，用于试验过期 / of one second, to try expiry; people only")
    private boolean brief;

    @Override
    public Integer call() {
        var state = where.started();
        var accounts = Accounts.of(where.site());
        if (!name.equals(Accounts.PARTNER) && accounts.person(name).isEmpty()) {
            String names =
                    String.join(", ", accounts.people().stream().map(a -> a.name()).toList());
            throw new Failure(
                    "本地登录域没有账户“" + name + "”，可用：" + names + ", " + Accounts.PARTNER,
                    "The local realm has no account \""
                            + name
                            + "\"; there are: "
                            + names
                            + ", "
                            + Accounts.PARTNER);
        }
        if (new Processes(where.site()).alive(Part.KEYCLOAK).isEmpty()) {
            throw new Failure(
                    "统一登录没有运行，请先运行 ./platform up",
                    "Keycloak is not running; start it with ./platform up");
        }
        var tokens = new Tokens(state.inner(Part.KEYCLOAK));
        System.out.println(isBrief() ? tokens.brief(name) : tokens.of(name));
        return 0;
    }

    private boolean isBrief() {
        if (brief && name.equals(Accounts.PARTNER)) {
            throw new Failure(
                    "--brief 只适用于人员账户，不适用于 partner",
                    "--brief is for accounts of people, not for partner");
        }
        return brief;
    }
}
