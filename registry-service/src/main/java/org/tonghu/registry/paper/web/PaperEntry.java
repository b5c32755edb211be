package org.tonghu.registry.paper.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.paper.PaperKind;

/**
 * A paper that is to be issued.
 *
 * @param values what the record does not know: reasons, clause, applicant; each kind its own
 */
record PaperEntry(
        @NotNull PaperKind kind,
        @Size(max = 20) Map<String, @NotBlank @Size(max = 1000) String> values) {

    void check() {
        var faults = new Faults();
        kind.given().stream()
                .filter(name -> !values.containsKey(name))
                .sorted()
                .forEach(name -> faults.missing("#/values/" + name));
        values.keySet().stream()
                .filter(name -> !kind.given().contains(name))
                .forEach(name -> faults.notApplicable("#/values/" + name));
        faults.raise();
    }
}
