package org.tonghu.registry.protection.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.protection.Situation;

/**
 * What somebody has found.
 *
 * @param child the record, where the reporter knows it
 * @param place township or village where the child was found
 * @param account what was seen; who the child is, where not on file
 */
record ReportRequest(
        @Nullable @Size(min = 1, max = 100) String child,
        @NotNull @Pattern(regexp = "\\d{9}|\\d{12}") String place,
        @NotEmpty Set<@NotNull Situation> situations,
        @NotNull Instant discoveredAt,
        @NotBlank @Size(max = 4000) String account) {

    void check(Jurisdictions jurisdictions, Instant now, Faults faults) {
        if (!jurisdictions.knows(place)) {
            faults.add(
                    "#/place",
                    "UNKNOWN_PLACE",
                    "区划代码 " + place + " 不存在，请核对。",
                    "There is no division " + place + ".");
        }
        if (discoveredAt.isAfter(now)) {
            faults.add(
                    "#/discoveredAt",
                    "IN_THE_FUTURE",
                    "发现时间不得晚于现在。",
                    "The time of discovery lies in the future.");
        }
    }
}
