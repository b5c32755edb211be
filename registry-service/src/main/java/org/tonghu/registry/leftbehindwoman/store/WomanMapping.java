package org.tonghu.registry.leftbehindwoman.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.NameKey;
import org.tonghu.registry.child.Residence;
import org.tonghu.registry.child.SealedId;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.leftbehindwoman.LeftBehindWomen.Present;
import org.tonghu.registry.leftbehindwoman.Person;
import org.tonghu.registry.leftbehindwoman.Situation;
import org.tonghu.registry.leftbehindwoman.Woman;
import org.tonghu.registry.leftbehindwoman.WomanRow;
import org.tonghu.registry.sealing.support.Sealer;

/** Women to documents and back. */
@Component
class WomanMapping {

    private final Sealer sealer;
    private final Jurisdictions jurisdictions;

    WomanMapping(Sealer sealer, Jurisdictions jurisdictions) {
        this.sealer = sealer;
        this.jurisdictions = jurisdictions;
    }

    WomanDocument document(Woman woman, LocalDate today) {
        var person = woman.person();
        var residence = woman.residence();
        var id = person.citizenId();
        return new WomanDocument(
                woman.id(),
                woman.revision(),
                jurisdictions.visibleTo(residence.code(), today),
                woman.registrationNumber(),
                woman.stays().getFirst().from(),
                person.name(),
                NameKey.of(person.name()),
                person.birthDate(),
                person.ethnicGroup(),
                id == null ? null : id.cipher(),
                id == null ? null : id.lookup(),
                id == null ? null : id.masked(),
                jurisdictions.managingUnit(residence.code(), today).orElseThrow(),
                residence.township(),
                residence.village(),
                residence.edition(),
                woman.hasLeft(),
                woman.stays(),
                woman.children(),
                sealer.seal(woman.situation(), context(woman.id())));
    }

    Woman woman(WomanDocument document) {
        return new Woman(
                document.id(),
                document.revision(),
                document.registrationNumber(),
                new Person(
                        document.name(),
                        document.birthDate(),
                        document.ethnicGroup(),
                        sealedId(document)),
                residence(document),
                sealer.open(document.sealedSituation(), context(document.id()), Situation.class),
                document.children(),
                document.stays());
    }

    WomanRow row(WomanDocument document) {
        return new WomanRow(
                document.id(),
                document.registrationNumber(),
                document.name(),
                document.birthDate(),
                document.citizenIdMasked(),
                document.unit(),
                residence(document),
                document.left());
    }

    Present present(WomanDocument document) {
        return new Present(
                document.id(),
                document.unit(),
                residence(document),
                document.registeredOn(),
                document.visibleTo());
    }

    private static Residence residence(WomanDocument document) {
        return new Residence(document.township(), document.village(), document.edition());
    }

    private static String context(String id) {
        return "left-behind-woman/" + id + "/situation";
    }

    private static @Nullable SealedId sealedId(WomanDocument document) {
        return document.citizenId() == null
                        || document.citizenIdHash() == null
                        || document.citizenIdMasked() == null
                ? null
                : new SealedId(
                        document.citizenId(), document.citizenIdHash(), document.citizenIdMasked());
    }
}
