package org.tonghu.starter.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Yuan;
import org.tonghu.starter.problem.PlainText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Texts, days, months, times and amounts come as JSON strings of exactly one form. */
final class StrictScalars {

    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]{0,11})(\\.[0-9]{1,2})?");

    private StrictScalars() {}

    static SimpleModule module() {
        return new SimpleModule("tonghu-strict")
                .addDeserializer(
                        String.class,
                        new OfText<>(String.class, PlainText.class, StrictScalars::plain))
                .addKeyDeserializer(String.class, new PlainKey())
                .addDeserializer(LocalDate.class, new OfText<>(LocalDate.class, StrictScalars::day))
                .addDeserializer(
                        YearMonth.class, new OfText<>(YearMonth.class, StrictScalars::month))
                .addDeserializer(Instant.class, new OfText<>(Instant.class, StrictScalars::instant))
                .addDeserializer(Yuan.class, new OfText<>(Yuan.class, StrictScalars::amount))
                .addSerializer(Yuan.class, ToStringSerializer.instance)
                .setDeserializerModifier(new EnumsByName())
                .addDeserializer(Boolean.class, new Truth(Boolean.class))
                .addDeserializer(boolean.class, new Truth(boolean.class));
    }

    private static Optional<String> plain(String text) {
        return Optional.of(text).filter(t -> !Texts.unfit(t));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text)
                .filter(t -> t.length() == 10)
                .map(LocalDate::parse)
                .filter(day -> day.getYear() >= 1900);
    }

    private static Optional<YearMonth> month(String text) {
        return Optional.of(text)
                .filter(t -> t.length() == 7)
                .map(YearMonth::parse)
                .filter(month -> month.getYear() >= 1900 && month.getYear() < 3000);
    }

    private static Optional<Instant> instant(String text) {
        return Optional.of(OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                .filter(time -> time.getYear() >= 1900 && time.getYear() < 3000)
                .map(OffsetDateTime::toInstant);
    }

    private static Optional<Yuan> amount(String text) {
        return Optional.of(text).filter(t -> AMOUNT.matcher(t).matches()).map(Yuan::of);
    }

    /** Reads a JSON string and nothing else. */
    static final class OfText<T> extends StdScalarDeserializer<T> {

        private final Class<?> wanted;
        private final Function<String, Optional<T>> reading;

        OfText(Class<T> type, Function<String, Optional<T>> reading) {
            this(type, type, reading);
        }

        private OfText(Class<T> type, Class<?> wanted, Function<String, Optional<T>> reading) {
            super(type);
            this.wanted = wanted;
            this.reading = reading;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), json);
            }
            String text = json.getString();
            try {
                return reading.apply(text)
                        .orElseThrow(() -> context.weirdStringException(text, wanted, "unfit"));
            } catch (DateTimeException e) {
                throw context.weirdStringException(text, wanted, "no such time");
            }
        }
    }

    /** {@code true} and {@code false}; an absent primitive is false, a null one refused. */
    private static final class Truth extends StdScalarDeserializer<Boolean> {

        private Truth(Class<Boolean> type) {
            super(type);
        }

        @Override
        public Boolean deserialize(JsonParser json, DeserializationContext context) {
            return switch (json.currentToken()) {
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                default -> (Boolean) context.handleUnexpectedToken(handledType(), json);
            };
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return _valueClass == boolean.class
                    ? context.reportInputMismatch(this, "null for a boolean")
                    : null;
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return _valueClass == boolean.class ? Boolean.FALSE : null;
        }
    }

    private static final class PlainKey extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            if (Texts.unfit(key)) {
                throw context.weirdKeyException(PlainText.class, key, "unfit");
            }
            return key;
        }
    }
}
