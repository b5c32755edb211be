package org.tonghu.training.person.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.starter.crypto.FieldCipher;
import org.tonghu.starter.crypto.LookupHash;
import org.tonghu.starter.place.Places;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.training.person.CitizenId;
import org.tonghu.training.person.Person;
import org.tonghu.training.person.Person.Particulars;
import org.tonghu.training.person.Workplace;

/** Between a person and the document that hides identity number and phone. */
@Component
final class PersonSecrets {

    private final FieldCipher cipher;
    private final LookupHash hash;
    private final Places places;
    private final BusinessClock clock;

    PersonSecrets(FieldCipher cipher, LookupHash hash, Places places, BusinessClock clock) {
        this.cipher = cipher;
        this.hash = hash;
        this.places = places;
        this.clock = clock;
    }

    PersonDocument hide(Person person) {
        var particulars = person.particulars();
        var phone = particulars.phone();
        return new PersonDocument(
                person.id().value(),
                person.revision(),
                particulars.name(),
                cipher.encrypt(person.citizenId().value(), context(person.id(), "idNumber")),
                hashOf(person.citizenId()),
                phone == null ? null : cipher.encrypt(phone, context(person.id(), "phone")),
                phone == null ? null : hashOfPhone(phone),
                particulars.workplace().unit(),
                particulars.workplace().institution(),
                particulars.profession(),
                particulars.credentials().stream().map(PersonDocument.CredentialEntry::of).toList(),
                visibleTo(particulars.workplace()));
    }

    Person reveal(PersonDocument document) {
        var id = new Person.Id(document.id());
        var phone = document.phone();
        var particulars =
                new Particulars(
                        document.name(),
                        new Workplace(document.unit(), document.institution()),
                        document.profession(),
                        phone == null ? null : cipher.decrypt(phone, context(id, "phone")),
                        document.credentials().stream()
                                .map(PersonDocument.CredentialEntry::credential)
                                .toList());
        var citizenId = new CitizenId(cipher.decrypt(document.idNumber(), context(id, "idNumber")));
        return new Person(id, document.revision(), citizenId, particulars, List.of());
    }

    String hashOf(CitizenId citizenId) {
        return hash.of(citizenId.value());
    }

    String hashOfPhone(String phone) {
        return hash.of(phone.replaceAll("[^0-9+]", ""));
    }

    private List<String> visibleTo(Workplace workplace) {
        var codes = new ArrayList<>(places.visibleTo(workplace.unit(), clock.today()));
        @Nullable String institution = workplace.institution();
        if (institution != null) codes.add(institution);
        return codes;
    }

    private static String context(Person.Id id, String field) {
        return "person/" + id.value() + "/" + field;
    }
}
