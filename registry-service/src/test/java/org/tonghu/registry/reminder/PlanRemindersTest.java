package org.tonghu.registry.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanRemindersTest {

    private static final String CITY = "ZZ-MCA";
    private static final String COUNTY = "ZZ-410122";
    private static final String TOWNSHIP = "410122101";
    private static final String VILLAGE = "410122101901";
    private static final LocalDate DUE = LocalDate.parse("2020-06-30");

    /** Work due on one day: so much in each place itself, seen from the places above it. */
    private record Work(Level answeredBy, Map<String, Long> there) implements Deadlines {

        @Override
        public String name() {
            return "a-list";
        }

        @Override
        public KindOfWork work() {
            return new KindOfWork("待办事项", "work");
        }

        @Override
        public long open(String place, LocalDate from, LocalDate to, LocalDate today) {
            return DUE.isBefore(from) || DUE.isAfter(to)
                    ? 0
                    : there.entrySet().stream()
                            .filter(it -> line(it.getKey()).contains(place))
                            .mapToLong(Map.Entry::getValue)
                            .sum();
        }
    }

    private final OutboxOfTests outbox = new OutboxOfTests();
    private final List<Contact> contacts = new ArrayList<>();

    private static List<String> line(String place) {
        var all = List.of(CITY, COUNTY, TOWNSHIP, VILLAGE);
        return all.contains(place) ? all.subList(0, all.indexOf(place) + 1) : List.of();
    }

    private void told(String... places) {
        for (var place : places) {
            contacts.add(new Contact(place, 1, place, "工作人员", null, "13800001111", true));
        }
    }

    private List<String> on(String day, Deadlines work) {
        var names = new HashMap<String, UnitName>();
        line(VILLAGE).forEach(it -> names.put(it, new UnitName(it, "某地")));
        var places = new PlacesOfTests(PlanRemindersTest::line, names);
        var steps = new Steps(List.of(15, 7, 1), List.of(1, 8));
        var book = new ContactsOfTests(contacts);
        outbox.queued.clear();
        new PlanReminders(List.of(work), book, outbox, places, steps)
                .run(LocalDate.parse(day), Instant.EPOCH);
        return outbox.queued.stream()
                .map(it -> it.step() + " " + it.contact() + " " + it.text().count())
                .toList();
    }

    @Test
    void thoseWhoAnswerAreToldBeforeAndTheNextLevelAfterOnceEach() {
        told(CITY, COUNTY, TOWNSHIP, VILLAGE);
        var work = new Work(Level.VILLAGE, Map.of(VILLAGE, 3L));
        assertThat(on("2020-06-14", work)).isEmpty();
        assertThat(on("2020-06-15", work)).containsExactly("BEFORE_15 " + VILLAGE + " 3");
        assertThat(on("2020-06-15", work)).isEmpty();
        assertThat(on("2020-06-16", work)).isEmpty();
        assertThat(on("2020-06-25", work)).containsExactly("BEFORE_7 " + VILLAGE + " 3");
        assertThat(on("2020-06-29", work)).containsExactly("BEFORE_1 " + VILLAGE + " 3");
        assertThat(on("2020-07-01", work)).containsExactly("AFTER_1 " + TOWNSHIP + " 3");
        assertThat(on("2020-07-08", work)).containsExactly("AFTER_8 " + COUNTY + " 3");
        assertThat(on("2020-07-30", work)).isEmpty();
    }

    @Test
    void whatNobodyBelowIsToldOfIsToldAbove() {
        told(COUNTY, VILLAGE);
        var work = new Work(Level.VILLAGE, Map.of(VILLAGE, 2L, TOWNSHIP, 1L));
        assertThat(on("2020-06-15", work))
                .containsExactlyInAnyOrder(
                        "BEFORE_15 " + VILLAGE + " 2", "BEFORE_15 " + COUNTY + " 1");
    }

    @Test
    void twoOfficersOfAPlaceAreBothToldAndThoseBelowTheLevelAreNot() {
        told(TOWNSHIP, VILLAGE);
        contacts.add(new Contact("second", 1, TOWNSHIP, "另一人", null, "13800002222", true));
        var work = new Work(Level.TOWNSHIP, Map.of(VILLAGE, 2L));
        assertThat(on("2020-06-15", work))
                .containsExactlyInAnyOrder("BEFORE_15 " + TOWNSHIP + " 2", "BEFORE_15 second 2");
    }

    @Test
    void withoutAnybodyToTellAndForAPlaceThatIsNoMoreNothingIsWritten() {
        var work = new Work(Level.VILLAGE, Map.of(VILLAGE, 2L));
        assertThat(on("2020-06-15", work)).isEmpty();
        told("410122999");
        assertThat(on("2020-06-15", work)).isEmpty();
    }
}
