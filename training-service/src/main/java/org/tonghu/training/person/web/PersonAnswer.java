package org.tonghu.training.person.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.crypto.Masked;
import org.tonghu.training.person.Person;
import org.tonghu.training.person.Profession;
import org.tonghu.training.person.Sex;

/** A person as shown: identity number and phone masked. */
record PersonAnswer(
        String id,
        long revision,
        String name,
        Sex sex,
        String idNumber,
        @Nullable String phone,
        String unit,
        @Nullable String institution,
        Profession profession,
        List<CredentialBody> credentials) {

    static PersonAnswer of(Person person) {
        var particulars = person.particulars();
        var phone = particulars.phone();
        return new PersonAnswer(
                person.id().value(),
                person.revision(),
                particulars.name(),
                person.citizenId().sex(),
                Masked.idNumber(person.citizenId().value()),
                phone == null ? null : Masked.phone(phone),
                particulars.workplace().unit(),
                particulars.workplace().institution(),
                particulars.profession(),
                particulars.credentials().stream().map(CredentialBody::of).toList());
    }
}
