package org.tonghu.registry.classification.support.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.Outcome;

/**
 * A finding in the reader's language.
 *
 * @param category on the finding about a category; absent on its parts
 */
public record FindingEntry(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Category category,
        Outcome outcome,
        String reason,
        String clause,
        String message,
        List<FindingEntry> parts) {

    public static FindingEntry of(@Nullable Category category, Finding finding, Locale locale) {
        var reason = finding.reason();
        var english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new FindingEntry(
                category,
                finding.outcome(),
                reason.name(),
                finding.clause(),
                english ? reason.en() : reason.zh(),
                finding.parts().stream().map(part -> of(null, part, locale)).toList());
    }
}
