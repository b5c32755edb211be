package org.tonghu.institution.institution.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.institution.CreditCode;
import org.tonghu.institution.institution.Fitness;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.Kind;
import org.tonghu.institution.institution.LegalForm;
import org.tonghu.institution.institution.Level;

/**
 * An institution as it is entered or changed. What is not known about its fitness is left out.
 *
 * @param posts approved posts (机构编制)
 */
record InstitutionEntry(
        @NotNull @Pattern(regexp = Institution.Code.FORM) String code,
        @NotBlank @Size(max = 100) String name,
        @NotNull Kind kind,
        @NotNull Level level,
        @NotBlank @Size(max = 32) String unit,
        @NotNull LegalForm legalForm,
        @Nullable @Pattern(regexp = CreditCode.FORM) String creditCode,
        @NotNull @Min(0) @Max(100_000) Integer beds,
        @Nullable @Min(0) @Max(100_000) Integer posts,
        @Nullable Boolean equipmentFit,
        @Nullable Boolean nursingTeamFit,
        @Nullable @Valid @Size(max = 20) List<@NotNull Contact> contacts) {

    record Contact(
            @NotBlank @Size(max = 50) String name,
            @NotBlank @Size(max = 50) String duty,
            @NotBlank @Size(max = 30) String phone) {}

    Institution institution(long revision) {
        return new Institution(
                new Institution.Code(code),
                revision,
                name,
                kind,
                level,
                unit,
                legalForm,
                creditCode,
                beds,
                new Fitness(posts, equipmentFit, nursingTeamFit),
                contacts == null
                        ? List.of()
                        : contacts.stream()
                                .map(each ->
                                        new Institution.Contact(each.name, each.duty, each.phone))
                                .toList());
    }
}
