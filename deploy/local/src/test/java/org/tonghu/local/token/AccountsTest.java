package org.tonghu.local.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.local.Failure;
import org.tonghu.local.site.Site;
import org.tonghu.local.token.Accounts.Account;

class AccountsTest {

    @TempDir Path root;

    @Test
    void areThePeopleOfTheRealmWithoutServiceAccounts() throws IOException {
        realm("true");

        var accounts = Accounts.of(new Site(root, root));

        assertThat(accounts.people())
                .containsExactly(new Account("county-officer", "county-officer", "ZZ-410122"));
        assertThat(accounts.person("county-officer").orElseThrow().roleZh()).isEqualTo("县级民政");
        assertThat(accounts.person("somebody")).isEmpty();
    }

    @Test
    void areRefusedOutsideTheLocalRealm() throws IOException {
        realm("false");

        assertThatThrownBy(() -> Accounts.of(new Site(root, root)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("local realm");
    }

    private void realm(String local) throws IOException {
        Path file = new Site(root, root).realmFile();
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                {"attributes": {"tonghu.local": "%s"}, "users": [
                  {"username": "county-officer", "realmRoles": ["county-officer"],
                   "attributes": {"units": ["ZZ-410122"]}},
                  {"username": "service-account-partner"}]}
                """
                        .formatted(local));
    }
}
