package org.tonghu.institution.transfer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tonghu.institution.institution.Institution;

/** Asks for several children to be moved together. @param reason why */
record BatchRequest(
        @NotNull @Pattern(regexp = Institution.Code.FORM) String from,
        @NotNull @Pattern(regexp = Institution.Code.FORM) String to,
        @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 64) String> children,
        @NotBlank @Size(max = 500) String reason) {}
