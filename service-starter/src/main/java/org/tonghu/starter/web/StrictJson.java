package org.tonghu.starter.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Nothing is guessed: a property, type or shape that is not the declared one is refused. Absent
 * lists are empty and absent booleans false; lists hold no nulls.
 */
public final class StrictJson {

    private static final List<Class<?>> CONTAINERS =
            List.of(List.class, Set.class, Collection.class, Map.class);

    private StrictJson() {}

    public static void apply(JsonMapper.Builder json) {
        json.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(coercion -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        if (shape.name().startsWith("Empty")) {
                            coercion.setCoercion(shape, CoercionAction.Fail);
                        }
                    }
                })
                .withCoercionConfig(LogicalType.Textual, StrictJson::textOnly)
                .addModule(StrictScalars.module());
        CONTAINERS.forEach(type ->
                json.withConfigOverride(
                        type,
                        config ->
                                config.setNullHandling(
                                        JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL))));
    }

    private static void textOnly(MutableCoercionConfig coercion) {
        coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert);
    }
}
