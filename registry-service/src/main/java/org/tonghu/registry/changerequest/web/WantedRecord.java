package org.tonghu.registry.changerequest.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tonghu.registry.changerequest.Told;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.CitizenId;
import org.tonghu.registry.child.FamilyFacts;
import org.tonghu.registry.child.Identity;
import org.tonghu.registry.child.SealedId;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.classification.ChildFacts;
import org.tonghu.registry.classification.support.evidence.Faults;

/** Makes of a body what the record would say, and checks it as a whole. */
@Component
class WantedRecord {

    private final Secrets secrets;
    private final boolean syntheticAllowed;

    WantedRecord(Secrets secrets, Environment settings) {
        var local = !settings.getProperty("tonghu.clock.shift-file", "").isBlank();
        this.secrets = secrets;
        this.syntheticAllowed =
                settings.getProperty("tonghu.registry.synthetic-citizen-ids", Boolean.class, local);
    }

    /**
     * @throws org.tonghu.starter.problem.Invalid 400 with everything that is wrong
     */
    Told of(ChangeRequestEntry entry, Child child, LocalDate today) {
        var faults = new Faults();
        entry.check(today, faults);
        faults.raise();
        var now = Told.by(child);
        var fields = entry.about();
        var told =
                new Told(identity(entry.identityOrNone(), now.identity(), child.id()), now.facts());
        var born = now.taking(fields, told).identity().birthDate();
        var facts = entry.factsOrNone();
        var registration =
                facts.householdRegistration() == null
                        ? now.facts().householdRegistration()
                        : facts.householdRegistration();
        var asked = facts.child(born, registration);
        asked.check("#/facts", faults);
        var wanted =
                now.taking(
                        fields, new Told(told.identity(), facts(facts, asked.fact(), now.facts())));
        number(wanted.identity(), entry.identityOrNone().number(), child, today, faults);
        faults.raise();
        return wanted;
    }

    private Identity identity(IdentityPart part, Identity now, String child) {
        var number = part.number();
        return new Identity(
                part.name() == null ? now.name() : part.name().strip(),
                part.sex() == null ? now.sex() : part.sex(),
                part.birthDate() == null ? now.birthDate() : part.birthDate(),
                part.ethnicGroup(),
                number == null || number.fault().isPresent() ? null : secrets.seal(number, child));
    }

    private static FamilyFacts facts(FactsPart part, ChildFacts asked, FamilyFacts now) {
        return new FamilyFacts(
                asked.householdRegistration(),
                part.registeredAt(),
                now.residence(),
                asked.economicStatus(),
                asked.disabilities(),
                asked.seriousIllness(),
                asked.adoptedOn(),
                asked.incidents(),
                part.parentsOrNone().stream().map(ParentPart::parent).toList(),
                now.schooling(),
                now.aidReceived(),
                now.guardians(),
                now.delegatedGuardians(),
                now.householdMembers());
    }

    /** The number, told or on record, has to fit birth date and sex as they would be. */
    private void number(
            Identity wanted,
            @Nullable CitizenId told,
            Child child,
            LocalDate today,
            Faults faults) {
        if (wanted.birthDate().isAfter(today)) {
            faults.add(
                    "#/identity/birthDate",
                    "IN_THE_FUTURE",
                    "出生日期晚于今天。",
                    "The birth date lies in the future.");
        }
        var number = told == null ? held(wanted.citizenId(), child) : told;
        if (number == null) {
            return;
        }
        var at = "#/identity/citizenId";
        var fault = number.fault();
        fault.ifPresent(it ->
                faults.add(
                        at,
                        it.name(),
                        "公民身份号码有误：" + it.zh() + "。",
                        "Citizen ID: " + it.en() + "."));
        if (fault.isEmpty() && !number.birthDate().equals(wanted.birthDate())) {
            faults.add(
                    at,
                    "BIRTH_DATE_DIFFERS",
                    "公民身份号码与出生日期不一致。",
                    "The citizen ID does not fit the birth date.");
        }
        if (fault.isEmpty() && !number.fits(wanted.sex())) {
            faults.add(at, "SEX_DIFFERS", "公民身份号码与性别不一致。", "The citizen ID does not fit the sex.");
        }
        if (told != null && number.isSynthetic() && !syntheticAllowed) {
            faults.add(
                    at,
                    "SYNTHETIC",
                    "测试号码不得用于正式登记。",
                    "Numbers made up for tests are not accepted here.");
        }
    }

    private @Nullable CitizenId held(@Nullable SealedId sealed, Child child) {
        return sealed == null ? null : secrets.open(sealed, child.id());
    }
}
