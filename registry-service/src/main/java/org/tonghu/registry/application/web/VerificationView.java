package org.tonghu.registry.application.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.application.Verification;

/** The township's conclusion. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationView(
        LocalDate on,
        String by,
        boolean meets,
        List<Verification.Method> methods,
        @Nullable String findings) {

    static @Nullable VerificationView of(@Nullable Verification it, boolean atHome) {
        return it == null
                ? null
                : new VerificationView(
                        it.on(),
                        it.by(),
                        it.meets(),
                        it.methods().stream().sorted().toList(),
                        atHome ? it.findings() : null);
    }
}
