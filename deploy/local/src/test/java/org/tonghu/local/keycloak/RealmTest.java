package org.tonghu.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tonghu.local.Failure;

class RealmTest {

    @Test
    void fillsInOurValuesAndLeavesKeycloaksOwn() {
        var realm =
                Realm.of(
                        "{\"url\":\"${TONGHU_PUBLIC_URL}/*\",\"name\":\"${role_admin}\"}",
                        Map.of("TONGHU_PUBLIC_URL", "http://localhost:8080"));

        assertThat(realm.text())
                .isEqualTo("{\"url\":\"http://localhost:8080/*\",\"name\":\"${role_admin}\"}");
    }

    @Test
    void takesAValueWithADollarAsItIs() {
        assertThat(Realm.of("${TONGHU_A}", Map.of("TONGHU_A", "a$1\\b")).text())
                .isEqualTo("a$1\\b");
    }

    @Test
    void namesEveryValueThatNobodyGives() {
        assertThatThrownBy(() -> Realm.of("${TONGHU_B} ${TONGHU_A}", Map.of()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("[TONGHU_A, TONGHU_B]");
    }
}
