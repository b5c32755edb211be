package org.tonghu.registry.importing.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tonghu.registry.importing.ColumnMap;
import org.tonghu.registry.importing.ColumnMaps;
import org.tonghu.registry.importing.store.ImportDocuments.MapDocument;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import tools.jackson.databind.json.JsonMapper;

@Component
class StoredColumnMaps implements ColumnMaps {

    private static final List<Event> CHANGED = List.of(Event.of("column-map.changed"));

    private final Aggregates<MapDocument> documents;
    private final JsonMapper json = JsonMapper.builder().build();

    StoredColumnMaps(AggregateStore store) {
        this.documents = store.of("column-map", "column_maps", MapDocument.class);
    }

    @Override
    public Optional<ColumnMap> find(String code) {
        return code.equals(ColumnMap.STANDARD)
                ? Optional.of(ColumnMap.standard())
                : documents.find(eq(code)).map(this::map);
    }

    @Override
    public List<ColumnMap> all() {
        var all = new ArrayList<ColumnMap>();
        documents.each(Filters.empty(), it -> all.add(map(it)));
        all.sort(Comparator.comparing(ColumnMap::code));
        all.addFirst(ColumnMap.standard());
        return all;
    }

    @Override
    public ColumnMap save(ColumnMap map) {
        var document = new MapDocument(map.code(), map.revision(), json.writeValueAsString(map));
        return map(
                map.revision() == 0
                        ? documents.insert(document, CHANGED)
                        : documents.update(document, CHANGED));
    }

    private ColumnMap map(MapDocument it) {
        var map = json.readValue(it.map(), ColumnMap.class);
        return new ColumnMap(
                map.code(),
                it.revision(),
                map.title(),
                map.headerRow(),
                map.sheet(),
                map.columns(),
                map.words());
    }
}
