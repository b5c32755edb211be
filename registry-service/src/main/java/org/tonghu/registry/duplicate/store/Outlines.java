package org.tonghu.registry.duplicate.store;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.duplicate.Profile;

/**
 * Ids of children by birth date, and by the sound of the name and the year, in memory, so that
 * entering many children asks the store once a minute and not once each. What this process enters
 * itself is known at once.
 */
@Component
class Outlines {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int ENOUGH = 8;
    private static final int YEAR = 4;
    private static final String BORN = "born:";
    private static final String SOUND = "sound:";

    private final MongoDatabase database;
    private volatile Map<String, Set<String>> ids = new ConcurrentHashMap<>();
    private volatile Instant until = Instant.MIN;

    Outlines(MongoDatabase database) {
        this.database = database;
    }

    /** At most {@link #ENOUGH} of each block: what very many share tells nothing. */
    Set<String> alike(Profile child) {
        if (until.isBefore(Instant.now())) {
            read();
        }
        var found = new HashSet<String>();
        for (var key : asked(child)) {
            ids.getOrDefault(key, Set.of()).stream().limit(ENOUGH).forEach(found::add);
        }
        var own = keys(child.birthDate().toString(), child.pinyin());
        own.forEach(key -> block(key).add(child.child()));
        found.remove(child.child());
        return found;
    }

    /** A birth date may be a year off. */
    private static Set<String> asked(Profile child) {
        var born = child.birthDate();
        var all = new HashSet<>(keys(born.toString(), child.pinyin()));
        all.addAll(keys(born.plusYears(1).toString(), child.pinyin()));
        all.addAll(keys(born.minusYears(1).toString(), child.pinyin()));
        return all;
    }

    private Set<String> block(String key) {
        return ids.computeIfAbsent(key, _ -> ConcurrentHashMap.newKeySet());
    }

    private void read() {
        var all = new HashMap<String, Set<String>>();
        database.getCollection("children", Document.class)
                .find()
                .projection(Projections.include("birthDate", "pinyin"))
                .forEach(it -> {
                    for (var key : keys(it.getString("birthDate"), it.getString("pinyin"))) {
                        all.computeIfAbsent(key, _ -> ConcurrentHashMap.newKeySet())
                                .add(it.getString("_id"));
                    }
                });
        ids = new ConcurrentHashMap<>(all);
        until = Instant.now().plus(FRESH);
    }

    private static Set<String> keys(String born, @Nullable String pinyin) {
        return pinyin == null || pinyin.isEmpty()
                ? Set.of(BORN + born)
                : Set.of(BORN + born, SOUND + pinyin + born.substring(0, YEAR));
    }
}
