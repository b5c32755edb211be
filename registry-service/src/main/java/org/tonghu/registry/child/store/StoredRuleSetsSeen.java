package org.tonghu.registry.child.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.RuleSetsSeen;

@Component
class StoredRuleSetsSeen implements RuleSetsSeen {

    private static final String ID = "classification";

    private final MongoCollection<Document> documents;

    StoredRuleSetsSeen(MongoDatabase database) {
        this.documents = database.getCollection("rule-sets-seen");
    }

    @Override
    public boolean isSeen(String names) {
        var seen = documents.find(eq("_id", ID)).first();
        return seen != null && names.equals(seen.getString("names"));
    }

    @Override
    public void see(String names) {
        var document = new Document("_id", ID).append("names", names);
        documents.replaceOne(eq("_id", ID), document, new ReplaceOptions().upsert(true));
    }
}
