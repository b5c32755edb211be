package org.tonghu.starter.place;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import feign.FeignException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.tonghu.starter.problem.Problem;
import tools.jackson.databind.json.JsonMapper;

/**
 * The registry's places, kept in this service's own store so that it works while the registry does
 * not. Before the first snapshot has come, whoever asks gets 503, never an empty answer.
 */
final class PlacesOfRegistry implements Places {

    private static final String EDITION = "2023";
    private static final String NO_TAG = "\"none\"";

    private final MongoCollection<KeptSnapshot> kept;
    private final RegistrySnapshots registry;
    private final JsonMapper json;
    private volatile @Nullable Known known;

    private record Known(String tag, KnownPlaces places) {}

    PlacesOfRegistry(MongoDatabase database, RegistrySnapshots registry, JsonMapper json) {
        this.kept = database.getCollection("places", KeptSnapshot.class);
        this.registry = registry;
        this.json = json;
    }

    @Override
    public Optional<String> managingUnit(String code, LocalDate on) {
        return places().managingUnit(code, on);
    }

    @Override
    public List<String> visibleTo(String code, LocalDate on) {
        return places().visibleTo(code, on);
    }

    @Override
    public List<String> within(String code, int digits, LocalDate on) {
        return places().within(code, digits, on);
    }

    /** Fetches what changed since; keeps what is known where the registry does not answer. */
    synchronized void refresh() {
        if (known == null) {
            readKept();
        }
        Known before = known;
        try {
            ResponseEntity<Snapshot> answer =
                    registry.snapshot(EDITION, before == null ? NO_TAG : before.tag);
            @Nullable Snapshot snapshot = answer.getBody();
            if (snapshot != null) {
                @Nullable String tag = answer.getHeaders().getETag();
                keep(tag == null ? NO_TAG : tag, snapshot);
            }
        } catch (FeignException e) {
            if (e.status() != 304) {
                throw e;
            }
        }
    }

    private KnownPlaces places() {
        Known now = known;
        return now == null ? first() : now.places;
    }

    private synchronized KnownPlaces first() {
        if (known == null) {
            readKept();
        }
        if (known == null) {
            refresh();
        }
        Known now = known;
        if (now == null) {
            throw new Problem(
                    503,
                    "places-not-loaded",
                    "行政区划与管辖单位尚未从登记服务取得，请稍后重试。",
                    "Divisions and units have not come from the registry yet; try again later.");
        }
        return now.places;
    }

    private void readKept() {
        @Nullable KeptSnapshot last = kept.find(Filters.eq(EDITION)).first();
        if (last != null) {
            known = new Known(last.tag(), places(last.content()));
        }
    }

    private void keep(String tag, Snapshot snapshot) {
        String content = json.writeValueAsString(snapshot);
        kept.replaceOne(
                Filters.eq(EDITION),
                new KeptSnapshot(EDITION, tag, content, Instant.now()),
                new ReplaceOptions().upsert(true));
        known = new Known(tag, places(content));
    }

    private KnownPlaces places(String content) {
        return new KnownPlaces(json.readValue(content, Snapshot.class));
    }
}
