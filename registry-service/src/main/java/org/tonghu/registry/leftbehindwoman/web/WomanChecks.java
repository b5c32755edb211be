package org.tonghu.registry.leftbehindwoman.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.CitizenId;
import org.tonghu.registry.child.Sex;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.division.Jurisdictions;

/** What is checked beyond the shape of each field. */
@Component
class WomanChecks {

    private final Jurisdictions jurisdictions;
    private final boolean syntheticAllowed;

    WomanChecks(Jurisdictions jurisdictions, Environment settings) {
        var local = !settings.getProperty("tonghu.clock.shift-file", "").isBlank();
        this.jurisdictions = jurisdictions;
        this.syntheticAllowed =
                settings.getProperty("tonghu.registry.synthetic-citizen-ids", Boolean.class, local);
    }

    void check(WomanRequest request, LocalDate today, Faults faults) {
        var born = request.person().birthDate();
        faults.day("#/person/birthDate", born);
        if (born.isAfter(today)) {
            faults.add(
                    "#/person/birthDate",
                    "IN_THE_FUTURE",
                    "出生日期 " + born + " 晚于今天。",
                    "The birth date " + born + " lies in the future.");
        }
        number(request.person().number(), born, faults);
        request.residence().check("#/residence", jurisdictions, faults);
        request.spouse().check("#/spouse", born, today, faults);
        request.household().check("#/household", faults);
        if (request.links().size() > request.household().childrenAtHome()) {
            faults.add(
                    "#/children",
                    "MORE_THAN_AT_HOME",
                    "关联的儿童档案多于所填在家子女人数。",
                    "More children are linked than live at home.");
        }
    }

    private void number(@Nullable CitizenId number, LocalDate born, Faults faults) {
        var at = "#/person/citizenId";
        if (number == null) {
            return;
        }
        var fault = number.fault();
        if (fault.isPresent()) {
            var what = fault.get();
            faults.add(
                    at,
                    what.name(),
                    "公民身份号码有误：" + what.zh() + "。",
                    "Citizen ID: " + what.en() + ".");
            return;
        }
        if (!number.birthDate().equals(born)) {
            faults.add(
                    at,
                    "BIRTH_DATE_DIFFERS",
                    "公民身份号码中的出生日期与所填出生日期不一致。",
                    "The birth date in the citizen ID differs from the birth date given.");
        }
        if (!number.fits(Sex.FEMALE)) {
            faults.add(at, "SEX_DIFFERS", "公民身份号码不是女性的号码。", "The citizen ID is not a woman's.");
        }
        if (number.isSynthetic() && !syntheticAllowed) {
            faults.add(
                    at,
                    "SYNTHETIC",
                    "测试号码不得用于正式登记。",
                    "Numbers made up for tests are not accepted here.");
        }
    }
}
