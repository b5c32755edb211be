package org.tonghu.registry.survey.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is sent to a round. */
final class SurveyRequests {

    private SurveyRequests() {}

    /**
     * @param dueOn last day for the townships to submit
     */
    record Opening(
            @NotBlank @Size(max = 200) String title,
            @NotNull @Pattern(regexp = "[A-Z0-9-]{3,40}") String unit,
            @NotNull LocalDate dueOn) {}

    /**
     * @param missing villages that have not confirmed, each with the reason
     */
    record Submission(@Nullable @Size(max = 500) List<@NotNull @Valid Missing> missing) {

        Map<String, String> reasons() {
            var reasons = new HashMap<String, String>();
            if (missing != null) {
                missing.forEach(it -> reasons.put(it.village(), it.reason()));
            }
            return reasons;
        }
    }

    record Missing(
            @NotNull @Pattern(regexp = "\\d{9}|\\d{12}") String village,
            @NotBlank @Size(max = 500) String reason) {}

    record Return(@NotBlank @Size(max = 1000) String reason) {}
}
