package org.tonghu.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTermsTest {

    @Test
    void flattensWhatHoldsForEveryDocument() {
        var filter =
                new Document(
                        "$and", List.of(new Document("_id", "a"), new Document("revision", 3)));

        assertThat(QueryTerms.of(filter)).isEqualTo(new Document("_id", "a").append("revision", 3));
    }

    @Test
    void leavesAlternativesAlone() {
        var filter =
                new Document("$or", List.of(new Document("_id", "a"), new Document("_id", "b")));

        assertThat(QueryTerms.of(filter).isEmpty()).isTrue();
    }
}
