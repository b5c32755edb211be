package org.tonghu.registry.document.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.document.Attachment;
import org.tonghu.registry.document.DocumentKind;
import org.tonghu.starter.problem.Invalid;

/** What is said about a file. */
record DocumentEntry(
        @NotNull DocumentKind kind,
        @NotBlank @Size(max = 200) String title,
        @Nullable LocalDate madeOn) {

    Attachment attachment() {
        return new Attachment(kind, title, madeOn, null);
    }

    void check(LocalDate today) {
        if (madeOn != null && madeOn.isAfter(today)) {
            throw new Invalid(
                    "#/madeOn",
                    "IN_THE_FUTURE",
                    "材料日期不得晚于今天。",
                    "The day of the document lies in the future.");
        }
    }
}
