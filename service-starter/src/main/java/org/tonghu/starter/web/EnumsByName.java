package org.tonghu.starter.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;

/** An enumeration is bound by its exact names: no blanks around them, no ordinals, no case. */
final class EnumsByName extends ValueDeserializerModifier {

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> usual) {
        return reading(type.getRawClass());
    }

    @SuppressWarnings("unchecked")
    private static <T> ValueDeserializer<T> reading(Class<?> raw) {
        Class<T> type = (Class<T>) raw;
        Map<String, T> names =
                Arrays.stream(type.getEnumConstants())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        constant -> ((Enum<?>) constant).name(),
                                        Function.identity()));
        return new StrictScalars.OfText<>(type, text -> Optional.ofNullable(names.get(text)));
    }
}
