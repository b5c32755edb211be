package org.tonghu.training.person.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.person.Credential;

/** A credential in requests and answers. */
record CredentialBody(
        @NotNull Credential.Kind kind,
        @NotBlank @Size(max = 100) String title,
        @Nullable @Size(max = 60) String number,
        @NotNull LocalDate issuedOn,
        @Nullable LocalDate validThrough) {

    static CredentialBody of(Credential credential) {
        return new CredentialBody(
                credential.kind(),
                credential.title(),
                credential.number(),
                credential.issuedOn(),
                credential.validThrough());
    }

    Credential credential() {
        return new Credential(kind, title, number, issuedOn, validThrough);
    }
}
