package org.tonghu.institution.transfer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.tonghu.institution.institution.Institution;

/** Asks for a child to be moved. @param reason why */
record TransferRequest(
        @NotBlank @Size(max = 64) String child,
        @NotNull @Pattern(regexp = Institution.Code.FORM) String from,
        @NotNull @Pattern(regexp = Institution.Code.FORM) String to,
        @NotBlank @Size(max = 500) String reason) {}
