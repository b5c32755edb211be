package org.tonghu.starter.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * Days and months are stored as ISO text ({@code 2020-06-01}, {@code 2020-06}): they sort, compare
 * and read alike everywhere and have no time zone.
 */
final class DaysAndMonths {

    private DaysAndMonths() {}

    static CodecRegistry codecs() {
        return CodecRegistries.fromCodecs(
                new IsoText<>(LocalDate.class, LocalDate::parse),
                new IsoText<>(YearMonth.class, YearMonth::parse));
    }

    private record IsoText<T>(Class<T> type, Function<String, T> parse) implements Codec<T> {

        @Override
        public void encode(BsonWriter writer, T value, EncoderContext context) {
            writer.writeString(value.toString());
        }

        @Override
        public T decode(BsonReader reader, DecoderContext context) {
            String text = reader.readString();
            try {
                return parse.apply(text);
            } catch (DateTimeException e) {
                throw new BsonInvalidOperationException("Stored text is no " + type, e);
            }
        }

        @Override
        public Class<T> getEncoderClass() {
            return type;
        }
    }
}
