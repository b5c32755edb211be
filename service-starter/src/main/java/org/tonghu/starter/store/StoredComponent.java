package org.tonghu.starter.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.codecs.pojo.annotations.BsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A component of a stored record.
 *
 * @param name in the store
 * @param whenAbsent empty list, set or map, zero or false; null where the component may be null
 */
record StoredComponent(
        String name, Method accessor, Codec<Object> codec, @Nullable Object whenAbsent) {

    static List<StoredComponent> of(Class<?> type, CodecRegistry codecs) {
        return Arrays.stream(type.getRecordComponents()).map(c -> of(type, c, codecs)).toList();
    }

    @Nullable Object in(Object document) {
        try {
            return accessor.invoke(document);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read component " + name, e);
        }
    }

    private static StoredComponent of(Class<?> type, RecordComponent part, CodecRegistry codecs) {
        Method accessor = part.getAccessor();
        accessor.setAccessible(true);
        return new StoredComponent(
                storedName(type, part),
                accessor,
                codec(part.getGenericType(), codecs),
                absent(part));
    }

    /** The driver's annotations stay on a component's field, not on the component. */
    private static String storedName(Class<?> type, RecordComponent part) {
        try {
            var field = type.getDeclaredField(part.getName());
            @Nullable BsonProperty named = field.getAnnotation(BsonProperty.class);
            if (field.isAnnotationPresent(BsonId.class)) {
                return "_id";
            }
            return named == null ? part.getName() : named.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Codec<Object> codec(Type type, CodecRegistry codecs) {
        if (type instanceof ParameterizedType generic) {
            return (Codec<Object>)
                    codecs.get(
                            (Class<?>) generic.getRawType(),
                            List.of(generic.getActualTypeArguments()));
        }
        return (Codec<Object>) codecs.get(boxed((Class<?>) type));
    }

    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    private static @Nullable Object absent(RecordComponent part) {
        Class<?> type = part.getType();
        if (type.isPrimitive()) {
            return java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0);
        }
        if (part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        return type == List.class
                ? List.of()
                : type == Set.class ? Set.of() : type == Map.class ? Map.of() : null;
    }
}
