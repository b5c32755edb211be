package org.tonghu.local.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tonghu.local.Console;
import org.tonghu.local.site.BusinessDay;
import org.tonghu.local.site.RunState;
import org.tonghu.local.site.Site;
import org.tonghu.local.token.Accounts;
import org.tonghu.local.token.Accounts.Account;

/** What a person needs to know after the start: addresses and demo accounts. */
final class Welcome {

    private static final int WIDTH = 26;

    private Welcome() {}

    static void print(Site site, RunState state) throws IOException {
        Console.plain("");
        row("统一入口 gateway", state.publicUrl());
        row("接口文档 API documents", state.publicUrl() + "/docs");
        row("登录域 realm", state.publicUrl() + "/realms/tonghu");
        row("数据目录 data", site.data().toString());
        row("取令牌 a token", "./platform token county-officer");
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        LocalDate businessDay = BusinessDay.read(site.clock(), today);
        if (!businessDay.equals(today)) {
            row("业务日期已调整 clock", businessDay + "（./platform clock --reset 恢复 back to today）");
        }
        Console.plain("");
        Console.plain(
                Console.pad("演示账户 demo account", WIDTH)
                        + Console.pad("角色 role", 18)
                        + "单位 unit      （密码与账户名相同 password = name）");
        Accounts.of(site).people().forEach(Welcome::print);
        Console.plain(
                Console.pad(Accounts.PARTNER, WIDTH)
                        + Console.pad("合作单位 partner", 18)
                        + "ZZ-MCA    （客户端密钥 client secret: partner-secret）");
        Console.plain("");
    }

    private static void print(Account account) {
        Console.plain(
                Console.pad(account.name(), WIDTH)
                        + Console.pad(account.roleZh(), 18)
                        + account.units());
    }

    private static void row(String what, String value) {
        Console.plain(Console.pad(what, WIDTH) + value);
    }
}
