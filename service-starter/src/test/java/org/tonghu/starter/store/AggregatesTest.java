package org.tonghu.starter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.testing.EmbeddedStore;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

class AggregatesTest {

    record Toy(
            @BsonId String id,
            long revision,
            String owner,
            String serial,
            LocalDate made,
            YearMonth month,
            BigDecimal price,
            Size size,
            List<Part> parts,
            Map<String, String> notes,
            Set<String> visibleTo)
            implements Stored {

        Toy withSerial(String other) {
            return new Toy(
                    id, revision, owner, other, made, month, price, size, parts, notes, visibleTo);
        }
    }

    record Part(String name, LocalDate fitted) {}

    enum Size {
        SMALL
    }

    static EmbeddedStore store;
    static MongoClient client;
    Aggregates<Toy> toys;
    List<String> announced = new ArrayList<>();

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start();
        client = store.client();
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @BeforeEach
    void open() {
        store.database(client).getCollection("toys").drop();
        var aggregates =
                new AggregateStore(
                        store.database(client),
                        () -> new Authorship("u1", null, "t1"),
                        Clock.systemUTC());
        aggregates.listen((collection, id) -> announced.add(collection + "/" + id));
        toys =
                aggregates.of(
                        "toy",
                        "toys",
                        Toy.class,
                        Index.on("owner", "-made"),
                        Index.unique("serial"));
    }

    static Toy toy(String id, String owner, String serial) {
        return new Toy(
                id,
                0,
                owner,
                serial,
                LocalDate.of(2020, 6, 1),
                YearMonth.of(2020, 6),
                new BigDecimal("950.00"),
                Size.SMALL,
                List.of(new Part("wheel", null), new Part("axle", LocalDate.of(2020, 5, 1))),
                Map.of("a", "b"),
                Set.of("ZZ-MCA"));
    }

    BsonDocument stored(String id) {
        return toys.collection().withDocumentClass(BsonDocument.class).find(Filters.eq(id)).first();
    }

    @Test
    void storesANewRecordAsRevisionOneTogetherWithItsEvents() {
        Toy made = toys.insert(toy("1", "ann", "s1"), List.of(Event.of("toy.made", "owner")));

        assertThat(made.revision()).isEqualTo(1);
        assertThat(toys.byId("1")).contains(made);
        assertThat(made.price()).isEqualTo(new BigDecimal("950.00"));
        var raw = stored("1");
        assertThat(raw.getString("made").getValue()).isEqualTo("2020-06-01");
        assertThat(raw.getString("month").getValue()).isEqualTo("2020-06");
        var event = raw.getArray("outbox").get(0).asDocument();
        assertThat(event.getString("_id").getValue()).isEqualTo("toy:1:1:1");
        assertThat(event.getString("by").getValue()).isEqualTo("u1");
        assertThat(announced).containsExactly("toys/1");
    }

    @Test
    void updatesByOneStatementThatSetsUnsetsAndPushes() {
        Toy made = toys.insert(toy("1", "ann", "s1"), List.of(Event.of("toy.made")));

        Toy changed =
                toys.update(made.withSerial(null), List.of(Event.of("toy.a"), Event.of("toy.b")));

        assertThat(changed.revision()).isEqualTo(2);
        assertThat(toys.byId("1")).contains(changed);
        var raw = stored("1");
        assertThat(raw.containsKey("serial")).isFalse();
        assertThat(
                        raw.getArray("outbox").stream()
                                .map(e -> e.asDocument().getString("_id").getValue()))
                .containsExactly("toy:1:1:1", "toy:1:2:1", "toy:1:2:2");
    }

    @Test
    void keepsWhatItDoesNotKnowOfADocument() {
        Toy made = toys.insert(toy("1", "ann", "s1"), List.of());
        toys.collection()
                .updateOne(Filters.eq("1"), new Document("$set", new Document("later", "field")));

        toys.update(made, List.of());

        assertThat(stored("1").getString("later").getValue()).isEqualTo("field");
    }

    @Test
    void refusesAnUpdateOfAnOldRevision() {
        Toy made = toys.insert(toy("1", "ann", "s1"), List.of());
        toys.update(made, List.of());

        assertThatThrownBy(() -> toys.update(made, List.of(Event.of("toy.lost"))))
                .isInstanceOfSatisfying(Stale.class, e -> assertThat(e.status()).isEqualTo(412));
        assertThat(stored("1").containsKey("outbox")).isFalse();
    }

    @Test
    void namesTheUniqueFieldThatIsTaken() {
        toys.insert(toy("1", "ann", "s1"), List.of());
        Toy second = toys.insert(toy("2", "ann", "s2"), List.of());

        assertThatThrownBy(() -> toys.insert(toy("3", "bob", "s1"), List.of()))
                .isInstanceOfSatisfying(
                        Duplicate.class, e -> assertThat(e.index()).isEqualTo("serial"));
        assertThatThrownBy(() -> toys.update(second.withSerial("s1"), List.of()))
                .isInstanceOfSatisfying(
                        Duplicate.class, e -> assertThat(e.index()).isEqualTo("serial"));
        assertThatThrownBy(() -> toys.insert(toy("1", "bob", "s9"), List.of()))
                .isInstanceOfSatisfying(
                        Duplicate.class, e -> assertThat(e.index()).isEqualTo("_id"));
    }

    @Test
    void letsAnyNumberOfRecordsLackAUniqueField() {
        toys.insert(toy("1", "ann", null), List.of());
        toys.insert(toy("2", "ann", null), List.of());

        assertThat(toys.count(Filters.eq("owner", "ann"))).isEqualTo(2);
    }

    @Test
    void answersTheFirstRecordWhenAPostIsRepeated() {
        Toy first = toys.insertOrFind(toy("1", "ann", "s1"), List.of(Event.of("toy.made")));
        Toy again = toys.insertOrFind(toy("1", "ann", "s1"), List.of(Event.of("toy.made")));

        assertThat(again).isEqualTo(first);
        assertThat(stored("1").getArray("outbox")).hasSize(1);
        assertThatThrownBy(() -> toys.insertOrFind(toy("2", "ann", "s1"), List.of()))
                .isInstanceOf(Duplicate.class);
    }

    @Test
    void storesTheFreshOnesOfManyAndNamesTheRest() {
        toys.insert(toy("2", "ann", "s2"), List.of());

        assertThat(
                        toys.insertAll(
                                List.of(
                                        toy("1", "ann", "s1"),
                                        toy("2", "bob", "s9"),
                                        toy("3", "bob", "s2"),
                                        toy("4", "bob", "s4"))))
                .containsExactlyInAnyOrder("2", "3");
        assertThat(toys.count(Filters.empty())).isEqualTo(3);
        assertThat(toys.byId("4").orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void walksAllPagesWithoutGapOrRepetition() {
        for (int i = 0; i < 23; i++) {
            toys.insert(toy("t" + i, "o" + i % 3, null), List.of());
        }
        List<Toy> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page<Toy> page =
                    toys.page(Filters.empty(), new PageRequest(5, cursor), "owner", "-made");
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).extracting(Toy::id).doesNotHaveDuplicates().hasSize(23);
        assertThat(seen).extracting(Toy::owner).isSorted();
    }

    @Test
    void refusesACursorThatIsForgedOrOfAnotherList() {
        for (int i = 0; i < 3; i++) {
            toys.insert(toy("t" + i, "o", null), List.of());
        }
        String next = toys.page(Filters.empty(), new PageRequest(1, null), "owner").next();

        for (String cursor : List.of("x", "!", "", "bm9uc2Vuc2U", next.substring(3), next)) {
            assertThatThrownBy(
                            () -> toys.page(Filters.empty(), new PageRequest(1, cursor), "-made"))
                    .as(cursor)
                    .isInstanceOf(Invalid.class);
        }
    }
}
