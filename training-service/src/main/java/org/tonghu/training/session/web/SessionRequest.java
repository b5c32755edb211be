package org.tonghu.training.session.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A course to hold. */
record SessionRequest(@NotBlank @Size(max = 64) String course, @NotNull @Valid PlanBody plan) {}
