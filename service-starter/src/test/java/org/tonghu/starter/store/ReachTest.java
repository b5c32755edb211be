package org.tonghu.starter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.EmbeddedStore;

class ReachTest {

    static Caller caller(Role role, String... units) {
        return new Caller(
                "u", "u", Set.of(role), Set.of(), Set.of(units), null, "c", Caller.ROUTINE, "u");
    }

    @Test
    void keepsCallersToTheirUnitsAndServicesToNone() {
        try (var store = EmbeddedStore.start();
                var client = store.client()) {
            var toys = store.database(client).getCollection("toys");
            toys.insertOne(new Document("visibleTo", List.of("ZZ-MCA", "ZZ-410122")));
            toys.insertOne(new Document("visibleTo", List.of("ZZ-MCA", "ZZ-410184")));

            assertThat(found(toys, caller(Role.CITY_OFFICER, "ZZ-MCA"))).isEqualTo(2);
            assertThat(found(toys, caller(Role.COUNTY_OFFICER, "ZZ-410122"))).isEqualTo(1);
            assertThat(found(toys, caller(Role.COUNTY_OFFICER))).isZero();
            assertThat(found(toys, caller(Role.SERVICE))).isEqualTo(2);
        }
    }

    private static int found(com.mongodb.client.MongoCollection<Document> toys, Caller caller) {
        return toys.find(Reach.filter(caller)).into(new ArrayList<>()).size();
    }
}
