package org.tonghu.starter.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.util.Set;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** A store that is away is waited for; one that objects to what we do is our fault. */
class StoreFaultsTest {

    private static final ServerAddress STORE = new ServerAddress();

    private final StoreFaults faults = new StoreFaults();

    @Test
    void aStoreThatIsNotThereOrBreaksOffOrChangesItsPrimaryIsUnavailable() {
        for (var away :
                new RuntimeException[] {
                    new MongoTimeoutException("no server"),
                    new MongoSocketReadException("reset", STORE),
                    new MongoNotPrimaryException(new BsonDocument(), STORE)
                }) {
            var problem = faults.problemFor(new IllegalStateException("on the way", away));
            assertThat(problem).get().extracting(Problem::status).isEqualTo(503);
        }
    }

    @Test
    void whatTheStoreObjectsToIsNoOutage() {
        var refused =
                new MongoWriteException(
                        new WriteError(121, "no", new BsonDocument()), STORE, Set.of());

        assertThat(faults.problemFor(refused)).isEmpty();
        assertThat(faults.problemFor(new IllegalStateException())).isEmpty();
    }
}
