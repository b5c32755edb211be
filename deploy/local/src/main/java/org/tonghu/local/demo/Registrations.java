package org.tonghu.local.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.tonghu.local.Console;
import org.tonghu.local.Failure;
import tools.jackson.databind.JsonNode;

/** Enters the population, a few children at a time. */
final class Registrations {

    private static final int AT_ONCE = 6;

    private final Api api;
    private final AtomicInteger known = new AtomicInteger();
    private final AtomicInteger entered = new AtomicInteger();
    private final AtomicInteger undecided = new AtomicInteger();
    private final Map<String, Integer> categories = new ConcurrentHashMap<>();

    Registrations(Api api) {
        this.api = api;
    }

    /**
     * @param series part of the keys, so that a demo that broke off and is repeated enters nobody
     *     twice
     */
    void enter(List<Map<String, Object>> people, String series) {
        var places = new Semaphore(AT_ONCE);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < people.size(); i++) {
                places.acquireUninterruptibly();
                var key = "demo-" + series + "-" + i;
                var person = people.get(i);
                var _ =
                        workers.submit(() -> {
                            try {
                                enter(person, key, people.size());
                            } finally {
                                places.release();
                            }
                        });
            }
        }
        if (entered.get() + known.get() < people.size()) {
            throw new Failure(
                    "有儿童未能登记，见上方说明。", "Some children could not be registered, see above.");
        }
    }

    private void enter(Map<String, Object> person, String key, int all) {
        var answer = api.register("city-officer", "/api/registry/v1/children", person, key);
        switch (answer.status()) {
            case 200, 201 -> count(answer.body(), all);
            case 409, 422 -> known.incrementAndGet();
            default ->
                    Console.plain(
                            "登记失败 / not registered: " + answer.status() + " " + answer.body());
        }
    }

    private void count(JsonNode child, int all) {
        var decided = child.path("classification");
        decided.path("categories").forEach(c -> categories.merge(c.asString(), 1, Integer::sum));
        if (!decided.path("undecided").isEmpty()) undecided.incrementAndGet();
        int done = entered.incrementAndGet();
        if (done % 250 == 0) Console.say("已登记 " + done + "/" + all, done + " registered");
    }

    int entered() {
        return entered.get();
    }

    int known() {
        return known.get();
    }

    int undecided() {
        return undecided.get();
    }

    Map<String, Integer> categories() {
        return new TreeMap<>(categories);
    }

    /** Children for whom a living allowance has to be proposed. */
    int entitled() {
        return categories.getOrDefault("ORPHAN", 0)
                + categories.getOrDefault("DE_FACTO_UNATTENDED", 0);
    }
}
