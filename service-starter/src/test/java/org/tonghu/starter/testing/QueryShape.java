package org.tonghu.starter.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * What a query asks of an index.
 *
 * @param equal fields that are compared with given values
 * @param ranges fields that are compared otherwise
 * @param sort fields and their directions
 */
record QueryShape(Set<String> equal, Set<String> ranges, Map<String, Integer> sort) {

    /** One for each branch of an {@code $or}. */
    static List<QueryShape> of(BsonDocument filter, BsonDocument sort) {
        Map<String, Integer> order = new LinkedHashMap<>();
        sort.forEach((field, way) -> order.put(field, way.asNumber().intValue()));
        List<QueryShape> shapes = new ArrayList<>();
        shapes.add(new QueryShape(new LinkedHashSet<>(), new LinkedHashSet<>(), order));
        read(filter, shapes);
        return shapes;
    }

    private static void read(BsonDocument filter, List<QueryShape> shapes) {
        filter.forEach((field, value) -> {
            if (field.equals("$and")) {
                value.asArray().forEach(part -> read(part.asDocument(), shapes));
            } else if (field.equals("$or")) {
                branch(value, shapes);
            } else if (!field.startsWith("$")) {
                shapes.forEach(shape -> shape.note(field, value));
            }
        });
    }

    private static void branch(BsonValue branches, List<QueryShape> shapes) {
        List<QueryShape> all = new ArrayList<>();
        for (BsonValue branch : branches.asArray()) {
            List<QueryShape> copies =
                    new ArrayList<>(shapes.stream().map(QueryShape::copy).toList());
            read(branch.asDocument(), copies);
            all.addAll(copies);
        }
        shapes.clear();
        shapes.addAll(all);
    }

    private QueryShape copy() {
        return new QueryShape(new LinkedHashSet<>(equal), new LinkedHashSet<>(ranges), sort);
    }

    private void note(String field, BsonValue value) {
        boolean operators =
                value.isDocument()
                        && !value.asDocument().isEmpty()
                        && value.asDocument().getFirstKey().startsWith("$");
        boolean given =
                !operators
                        || value.asDocument().containsKey("$eq")
                        || value.asDocument().containsKey("$in");
        (given ? equal : ranges).add(field);
    }

    /** A walk over everything in no order needs no index; neither does a look-up by id. */
    boolean needsNone() {
        boolean everything = equal.isEmpty() && ranges.isEmpty();
        return equal.contains("_id")
                || (everything && (sort.isEmpty() || List.of("_id").containsAll(sort.keySet())));
    }

    /** Finds by its first field and yields the order without sorting. */
    boolean servedBy(Map<String, Integer> index) {
        String first = index.keySet().iterator().next();
        boolean finds = equal.contains(first) || ranges.contains(first);
        boolean everything = equal.isEmpty() && ranges.isEmpty();
        return (finds || everything) && orders(index);
    }

    private boolean orders(Map<String, Integer> index) {
        List<Map.Entry<String, Integer>> wanted =
                sort.entrySet().stream().filter(s -> !equal.contains(s.getKey())).toList();
        List<Map.Entry<String, Integer>> left = new ArrayList<>(index.entrySet());
        while (!left.isEmpty()
                && equal.contains(left.getFirst().getKey())
                && !starts(left, wanted)) {
            left.removeFirst();
        }
        return starts(left, wanted);
    }

    private static boolean starts(
            List<Map.Entry<String, Integer>> index, List<Map.Entry<String, Integer>> wanted) {
        if (wanted.size() > index.size()) {
            return false;
        }
        int turned = 0;
        for (int i = 0; i < wanted.size(); i++) {
            if (!index.get(i).getKey().equals(wanted.get(i).getKey())) {
                return false;
            }
            turned += index.get(i).getValue() * wanted.get(i).getValue();
        }
        return Math.abs(turned) == wanted.size();
    }
}
