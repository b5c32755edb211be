package org.tonghu.local.token;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.tonghu.local.Failure;
import org.tonghu.local.site.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo accounts and the partner client, as the realm file names them. */
public final class Accounts {

    public static final String PARTNER = "partner";

    private static final Map<String, String> ROLES =
            Map.of(
                    "child-director", "村（居）儿童主任",
                    "child-supervisor", "乡镇儿童督导员",
                    "county-officer", "县级民政",
                    "city-officer", "市级民政",
                    "institution-manager", "机构管理人员",
                    "training-coordinator", "培训管理",
                    "payment-officer", "资金发放",
                    "auditor", "审计",
                    "platform-admin", "平台管理员");

    private final List<Account> accounts;

    private Accounts(List<Account> accounts) {
        this.accounts = accounts;
    }

    /** A person who can sign in; the password is the name. */
    public record Account(String name, String role, String units) {

        public String roleZh() {
            return ROLES.getOrDefault(role, role);
        }
    }

    public static Accounts of(Site site) {
        JsonNode realm = JsonMapper.shared().readTree(site.realmFile().toFile());
        if (!realm.path("attributes").path("tonghu.local").asString("").equals("true")) {
            throw new Failure("这不是本地登录域，拒绝执行", "This is not the local realm; refused");
        }
        return new Accounts(
                StreamSupport.stream(realm.path("users").spliterator(), false)
                        .filter(user -> !user.path("username").asString("").startsWith("service-"))
                        .map(Accounts::account)
                        .toList());
    }

    public List<Account> people() {
        return accounts;
    }

    public Optional<Account> person(String name) {
        return accounts.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    private static Account account(JsonNode user) {
        JsonNode attributes = user.path("attributes");
        return new Account(
                user.path("username").asString(""),
                user.path("realmRoles").path(0).asString(""),
                attributes.path("units").path(0).asString(""));
    }
}
