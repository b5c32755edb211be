package org.tonghu.local.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.local.Failure;

class StoreAddressTest {

    @ParameterizedTest
    @CsvSource({
        "mongodb://127.0.0.1:8086, mongodb://127.0.0.1:8086/registry",
        "mongodb://a:1/, mongodb://a:1/registry",
        "mongodb://u:p@a:1/city, mongodb://u:p@a:1/city_registry",
        "'mongodb://a:1,b:2/?replicaSet=rs', 'mongodb://a:1,b:2/registry?replicaSet=rs'",
        "'mongodb+srv://a/city?w=majority', 'mongodb+srv://a/city_registry?w=majority'"
    })
    void givesEachServiceADatabaseOfItsOwn(String uri, String expected) {
        assertThat(new StoreAddress(uri).database("registry")).isEqualTo(expected);
    }

    @Test
    void refusesWhatIsNoAddressOfAMongoDb() {
        assertThatThrownBy(() -> new StoreAddress("http://a:1"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("mongodb://")
                .hasMessageNotContaining("http://a:1");
    }
}
