package org.tonghu.starter.openapi;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types of the document; what a record marks {@code @Nullable} may be null there too. */
@SuppressWarnings("rawtypes") // as the library declares its schemas
final class ModelsWithNull extends ModelResolver {

    ModelsWithNull(ObjectMapper json) {
        super(json, new ModelNames());
        openapi31(true);
    }

    @Override
    public Schema resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = super.resolve(type, context, chain);
        JavaType java = _mapper.constructType(type.getType());
        if (java.getRawClass().isRecord()) {
            var model = context.getDefinedModels().get(_typeName(java));
            markNulls(java.getRawClass(), model == null ? resolved : model);
        }
        return resolved;
    }

    private static void markNulls(Class<?> type, @Nullable Schema<?> model) {
        if (model == null || model.getProperties() == null) {
            return;
        }
        List<String> required = model.getRequired() == null ? List.of() : model.getRequired();
        Arrays.stream(type.getRecordComponents())
                .filter(it -> it.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .filter(name -> !required.contains(name))
                .forEach(name ->
                        model.getProperties().computeIfPresent(name, (_, part) -> orNull(part)));
    }

    private static Schema<?> orNull(Schema<?> part) {
        if (part.get$ref() != null) {
            var nothing = new Schema<>();
            nothing.addType("null");
            return new Schema<>().anyOf(List.of(part, nothing));
        }
        // a copy, for some schemas stand for their type wherever it is used
        Schema<?> copy = AnnotationsUtils.clone(part, true);
        copy.addType("null");
        if (copy.getEnum() != null) {
            copy.getEnum().add(null);
        }
        return copy;
    }
}
