package org.tonghu.starter.domain;

import java.util.List;
import java.util.Map;

/**
 * Something that happened to an aggregate, told by the aggregate itself and stored together with
 * it. Names, codes, days and ids of records only, never personal data: events are kept for ever and
 * leave the service.
 *
 * @param type kebab-case name below the aggregate, e.g. {@code child.corrected}
 * @param fields names of the fields that changed, for the history people read
 * @param details codes, days and ids a subscriber needs without reading the aggregate
 */
public record Event(String type, List<String> fields, Map<String, String> details) {

    public Event {
        fields = List.copyOf(fields);
        details = Map.copyOf(details);
    }

    public static Event of(String type, String... fields) {
        return new Event(type, List.of(fields), Map.of());
    }

    public static Event of(String type, Map<String, String> details) {
        return new Event(type, List.of(), details);
    }
}
