package org.tonghu.registry.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tonghu.registry.reminder.AddressBook.Post;

/**
 * Looks at all deadlines of a day and puts into the outbox what is to be told and was not yet: once
 * for each deadline, step and recipient, however often it runs.
 */
public final class PlanReminders {

    private final List<Deadlines> deadlines;
    private final Contacts contacts;
    private final Messages messages;
    private final Places places;
    private final Steps steps;

    public PlanReminders(
            List<Deadlines> deadlines,
            Contacts contacts,
            Messages messages,
            Places places,
            Steps steps) {
        this.deadlines = List.copyOf(deadlines);
        this.contacts = contacts;
        this.messages = messages;
        this.places = places;
        this.steps = steps;
    }

    /**
     * @param now from when the messages may be sent
     * @return how many messages were new
     */
    public int run(LocalDate today, Instant now) {
        var book = new AddressBook(contacts.active(), it -> places.line(it, today));
        if (book.isEmpty()) {
            return 0;
        }
        var day = new Day(today, now, places.names());
        return deadlines.stream().mapToInt(it -> plan(it, book, day)).sum();
    }

    private record Day(LocalDate today, Instant now, Map<String, UnitName> names) {}

    private record Due(Deadlines work, LocalDate on, Step step) {}

    private int plan(Deadlines work, AddressBook book, Day day) {
        var today = day.today();
        var from = steps.from(today);
        var to = steps.to(today);
        var top = book.tree(Level.VILLAGE).getOrDefault("", List.of());
        if (top.stream().noneMatch(it -> work.open(it.place(), from, to, today) > 0)) {
            return 0;
        }
        return Stream.iterate(from, it -> !it.isAfter(to), it -> it.plusDays(1))
                .mapToInt(on ->
                        steps.on(today, on)
                                .map(step -> plan(new Due(work, on, step), book, day))
                                .orElse(0))
                .sum();
    }

    private int plan(Due due, AddressBook book, Day day) {
        var level = due.work().answeredBy().up(due.step().levelsUp());
        var tree = book.tree(level);
        return tree.getOrDefault("", List.of()).stream()
                .mapToInt(it -> tell(it, due, tree, day).queued())
                .sum();
    }

    private record Told(long open, int queued) {}

    /** What those below are told of is not told again: the rest is the post's own. */
    private Told tell(Post post, Due due, Map<String, List<Post>> tree, Day day) {
        long open = due.work().open(post.place(), due.on(), due.on(), day.today());
        if (open == 0) {
            return new Told(0, 0);
        }
        var below =
                tree.getOrDefault(post.place(), List.of()).stream()
                        .map(it -> tell(it, due, tree, day))
                        .reduce(
                                new Told(0, 0),
                                (a, b) -> new Told(a.open() + b.open(), a.queued() + b.queued()));
        long own = open - below.open();
        return new Told(open, below.queued() + (own > 0 ? queue(post, due, own, day) : 0));
    }

    private int queue(Post post, Due due, long count, Day day) {
        var name = name(post, day);
        var days = Math.abs(ChronoUnit.DAYS.between(day.today(), due.on()));
        var text = new Text(due.step().template(), due.work().work(), count, due.on(), days, name);
        return (int)
                post.contacts().stream()
                        .map(it -> message(it, due, text, day))
                        .filter(it -> messages.queue(it.queued(), day.today()))
                        .count();
    }

    /** A village that is not in the list of divisions goes by the name of its township. */
    private static UnitName name(Post post, Day day) {
        return post.line().reversed().stream()
                .flatMap(it -> Stream.ofNullable(day.names().get(it)))
                .findFirst()
                .map(it -> new UnitName(post.place(), it.name()))
                .orElseGet(() -> new UnitName(post.place(), post.place()));
    }

    private static Message message(Contact to, Due due, Text text, Day day) {
        var name = due.work().name();
        var step = due.step().code();
        return new Message(
                MessageId.of(name, text.unit().place(), due.on(), step, to.id()),
                0,
                to.id(),
                name,
                step,
                text,
                day.today(),
                Message.State.QUEUED,
                0,
                day.now(),
                null,
                null);
    }
}
