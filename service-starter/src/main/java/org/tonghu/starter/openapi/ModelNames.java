package org.tonghu.starter.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of the document's types. A record inside another type is named after both, because many
 * features have a {@code Part} or a {@code Line} of their own.
 */
final class ModelNames extends TypeNameResolver {

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        @Nullable Class<?> outer = type.getEnclosingClass();
        String name = type.getSimpleName();
        return outer == null
                ? name
                : outer.getSimpleName().replaceAll("(Controller|Endpoints?)$", "") + name;
    }
}
