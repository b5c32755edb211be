package org.tonghu.starter.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Records as documents. Unlike the driver's own codec it reads records that are not public, so that
 * a feature's documents stay inside its store package, and fills what an older document lacks.
 */
final class RecordCodecs implements CodecProvider {

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry codecs) {
        return type.isRecord() ? new OfRecord<>(type, codecs) : null;
    }

    private static final class OfRecord<T> implements Codec<T> {
        private final Class<T> type;
        private final Constructor<T> constructor;
        private final List<StoredComponent> components;

        OfRecord(Class<T> type, CodecRegistry codecs) {
            this.type = type;
            this.components = StoredComponent.of(type, codecs);
            try {
                this.constructor =
                        type.getDeclaredConstructor(
                                Arrays.stream(type.getRecordComponents())
                                        .map(c -> c.getType())
                                        .toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
            constructor.setAccessible(true);
        }

        @Override
        public void encode(BsonWriter writer, T document, EncoderContext context) {
            writer.writeStartDocument();
            for (StoredComponent component : components) {
                Object value = component.in(document);
                if (value != null) {
                    writer.writeName(component.name());
                    context.encodeWithChildContext(component.codec(), writer, value);
                }
            }
            writer.writeEndDocument();
        }

        @Override
        public T decode(BsonReader reader, DecoderContext context) {
            @Nullable Object[] values =
                    components.stream().map(StoredComponent::whenAbsent).toArray();
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                int at = position(reader.readName());
                if (at < 0 || reader.getCurrentBsonType() == BsonType.NULL) {
                    reader.skipValue();
                } else {
                    values[at] = context.decodeWithChildContext(components.get(at).codec(), reader);
                }
            }
            reader.readEndDocument();
            return make(values);
        }

        private int position(String name) {
            for (int i = 0; i < components.size(); i++) {
                if (components.get(i).name().equals(name)) {
                    return i;
                }
            }
            return -1;
        }

        private T make(@Nullable Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException("Cannot make " + type, e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot make " + type, e);
            }
        }

        @Override
        public Class<T> getEncoderClass() {
            return type;
        }
    }
}
