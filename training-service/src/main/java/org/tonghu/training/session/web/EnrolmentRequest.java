package org.tonghu.training.session.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** People to enrol: all of them or none. */
record EnrolmentRequest(
        @NotEmpty @Size(max = 1000) List<@NotBlank @Size(max = 64) String> people) {}
