package org.tonghu.training.person.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.person.Person;
import org.tonghu.training.person.Person.Particulars;
import org.tonghu.training.person.Profession;
import org.tonghu.training.person.Workplace;

/**
 * A person to register, or the record put right.
 *
 * @param idNumber citizen identity number; needed to register, absent in a correction that leaves
 *     it as it is
 */
record PersonRequest(
        @Nullable @Size(max = 40) String idNumber,
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 40) String unit,
        @Nullable @Size(min = 1, max = 40) String institution,
        @NotNull Profession profession,
        @Nullable @Pattern(regexp = PHONE) String phone,
        @Size(max = 30) List<@Valid CredentialBody> credentials) {

    /**
     * Mobile or landline, with area code and separators as people write them; stars where it is
     * shown masked.
     */
    static final String PHONE = "\\+?[0-9*][0-9* -]{5,18}[0-9*]";

    /**
     * @param before the record so far; what is sent back masked stays as it is there
     */
    Particulars particulars(@Nullable Person before) {
        return new Particulars(
                name.strip(),
                new Workplace(unit, institution),
                profession,
                Unmasked.phone(phone, before),
                credentials.stream().map(CredentialBody::credential).toList());
    }

    @Override
    public String toString() {
        return "PersonRequest[…]";
    }
}
