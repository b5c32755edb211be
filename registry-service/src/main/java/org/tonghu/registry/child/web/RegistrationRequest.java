package org.tonghu.registry.child.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A child to be entered in the register. */
record RegistrationRequest(
        @NotNull @Valid IdentityEntry identity,
        @NotNull @Valid FactsEntry facts,
        @NotNull @Valid CareEntry care) {}
