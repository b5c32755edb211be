package org.tonghu.starter.testing;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/**
 * Compares each query of a service with the indexes it has declared: the embedded store cannot
 * explain a query and never misses an index.
 */
public final class QueryWatch implements CommandListener, MongoClientSettingsBuilderCustomizer {

    private static final BsonDocument NONE = new BsonDocument();

    private final Map<String, Set<Map<String, Integer>>> indexes = new ConcurrentHashMap<>();
    private final Set<String> undeclared = new CopyOnWriteArraySet<>();

    @Override
    public void customize(com.mongodb.MongoClientSettings.Builder settings) {
        settings.addCommandListener(this);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        BsonDocument command = event.getCommand();
        switch (event.getCommandName()) {
            case "createIndexes" -> declare(target(event), command.getArray("indexes"));
            case "find" -> check(event, command.getDocument("filter", NONE), sort(command));
            case "findAndModify" -> check(event, command.getDocument("query", NONE), sort(command));
            case "distinct" -> check(event, command.getDocument("query", NONE), NONE);
            case "update" -> command.getArray("updates").forEach(part -> check(event, part));
            case "delete" -> command.getArray("deletes").forEach(part -> check(event, part));
            case "aggregate" -> pipeline(event, command.getArray("pipeline"));
            default -> {
                // nothing that searches
            }
        }
    }

    /**
     * @throws AssertionError naming the queries seen since the last call that no index serves
     */
    public void everyQueryHadItsIndex() {
        List<String> found = new ArrayList<>(undeclared);
        undeclared.removeAll(found);
        if (!found.isEmpty()) {
            throw new AssertionError(
                    "Queries without a declared index:\n" + String.join("\n", found));
        }
    }

    private void declare(String collection, BsonArray made) {
        for (BsonValue index : made) {
            Map<String, Integer> fields = new LinkedHashMap<>();
            index.asDocument()
                    .getDocument("key")
                    .forEach((field, way) -> fields.put(field, way.asNumber().intValue()));
            indexes.computeIfAbsent(collection, c -> ConcurrentHashMap.newKeySet()).add(fields);
        }
    }

    private void check(CommandStartedEvent event, BsonValue part) {
        check(event, part.asDocument().getDocument("q"), NONE);
    }

    private void pipeline(CommandStartedEvent event, BsonArray stages) {
        if (stages.isEmpty() || !event.getCommand().isString("aggregate")) {
            return;
        }
        BsonDocument first = stages.get(0).asDocument();
        BsonDocument sort =
                stages.size() > 1 ? stages.get(1).asDocument().getDocument("$sort", NONE) : NONE;
        check(event, first.getDocument("$match", NONE), sort);
    }

    private void check(CommandStartedEvent event, BsonDocument filter, BsonDocument sort) {
        for (QueryShape shape : QueryShape.of(filter, sort)) {
            boolean served =
                    indexes.getOrDefault(target(event), Set.of()).stream()
                            .anyMatch(shape::servedBy);
            if (!served && !shape.needsNone()) {
                undeclared.add(target(event) + " by " + shape);
            }
        }
    }

    private static BsonDocument sort(BsonDocument command) {
        return command.getDocument("sort", NONE);
    }

    private static String target(CommandStartedEvent event) {
        String name = event.getCommandName();
        return event.getDatabaseName() + "." + event.getCommand().getString(name).getValue();
    }
}
