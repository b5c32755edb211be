package org.tonghu.registry.child.store;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.worklist.NamedChildren;

/** Names of children for work lists, without opening anything sealed. */
@Component
class StoredChildNames implements NamedChildren {

    private final MongoDatabase database;

    StoredChildNames(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public Map<String, Named> named(Collection<String> children, Sight sight) {
        var names = new HashMap<String, Named>();
        if (!children.isEmpty()) {
            database.getCollection("children", Document.class)
                    .find(Visible.to(sight, in("_id", children)))
                    .projection(Projections.include("name", "registrationNumber"))
                    .forEach(it ->
                            names.put(
                                    it.getString("_id"),
                                    new Named(
                                            it.getString("name"),
                                            it.getString("registrationNumber"))));
        }
        return names;
    }
}
