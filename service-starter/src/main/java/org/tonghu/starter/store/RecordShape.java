package org.tonghu.starter.store;

import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/** A document record to and from its stored form. */
final class RecordShape<D> {

    private final Codec<D> codec;
    private final List<String> fields;

    RecordShape(Class<D> type, CodecRegistry codecs) {
        this.codec = codecs.get(type);
        this.fields =
                StoredComponent.of(type, codecs).stream()
                        .map(StoredComponent::name)
                        .filter(name -> !name.equals("_id"))
                        .toList();
        if (fields.size() != type.getRecordComponents().length - 1) {
            throw new IllegalArgumentException(type + " needs one component with @BsonId");
        }
    }

    /** Names in the store of all components but the id. */
    List<String> fields() {
        return fields;
    }

    BsonDocument write(D document) {
        BsonDocument stored = new BsonDocument();
        codec.encode(new BsonDocumentWriter(stored), document, EncoderContext.builder().build());
        return stored;
    }

    D read(BsonDocument stored) {
        return codec.decode(new BsonDocumentReader(stored), DecoderContext.builder().build());
    }
}
