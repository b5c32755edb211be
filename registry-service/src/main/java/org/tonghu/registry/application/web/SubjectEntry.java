package org.tonghu.registry.application.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CitizenId;
import org.tonghu.registry.classification.support.evidence.Faults;

/**
 * A child whose record the accepting township cannot see, or who has none yet.
 *
 * @param home township of the household registration
 */
record SubjectEntry(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 40) String citizenId,
        @NotNull @Pattern(regexp = "\\d{9}") String home) {

    @Nullable CitizenId number() {
        return citizenId == null ? null : CitizenId.normalised(citizenId);
    }

    void check(String at, Faults faults) {
        var number = number();
        if (number != null) {
            number.fault()
                    .ifPresent(it ->
                            faults.add(
                                    at + "/citizenId",
                                    it.name(),
                                    "公民身份号码有误：" + it.zh() + "。",
                                    "Citizen ID: " + it.en() + "."));
        }
    }

    @Override
    public String toString() {
        return "SubjectEntry[" + home + "]";
    }
}
