package org.tonghu.registry.importing.support;

import static org.tonghu.registry.importing.ChildField.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CareArrangement;
import org.tonghu.registry.child.CareArrangement.Care;
import org.tonghu.registry.child.CitizenId;
import org.tonghu.registry.child.FamilyFacts;
import org.tonghu.registry.child.Residence;
import org.tonghu.registry.child.Sex;
import org.tonghu.registry.division.Division;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.importing.ChildField;

/** Reads a whole child from a row, as strictly as the API does. */
record ReadChild(RowCells row, Jurisdictions places, LocalDate today, boolean syntheticAllowed) {

    private static final List<ChildField> REQUIRED =
            List.of(ChildField.values()).stream().filter(ChildField::required).toList();

    /** Null where the row has faults. */
    @Nullable RowChild read() {
        REQUIRED.forEach(row::mustBeThere);
        var name = row.text(NAME, ".{1,100}", "姓名过长。", "The name is too long.");
        var sex = row.code(SEX, Words.SEX);
        var born = row.day(BIRTH_DATE);
        inThePast(BIRTH_DATE, born);
        var number = number(sex, born);
        var facts = facts();
        var care = care();
        if (name == null || sex == null || born == null || facts == null) {
            return null;
        }
        var group =
                row.text(
                        ETHNIC_GROUP,
                        "0[1-9]|[1-4]\\d|5[0-6]|97|98",
                        "应为 GB/T 3304 两位代码。",
                        "The two digits of GB/T 3304 are needed.");
        var external = row.text(EXTERNAL_NUMBER, ".{1,60}", "编号过长。", "The number is too long.");
        return new RowChild(
                row.text(REGISTRATION_NUMBER),
                external,
                name,
                sex,
                born,
                group,
                number,
                facts,
                care);
    }

    private @Nullable CitizenId number(@Nullable Sex sex, @Nullable LocalDate born) {
        var text = row.text(CITIZEN_ID);
        if (text == null || text.contains("*")) {
            return null; // a masked number, as tables of the register bear it, says nothing
        }
        var number = CitizenId.normalised(text);
        var fault = number.fault();
        if (fault.isPresent()) {
            fault(CITIZEN_ID, fault.get().name(), fault.get().zh() + "。", fault.get().en() + ".");
            return number;
        }
        if (born != null && !number.birthDate().equals(born)) {
            fault(CITIZEN_ID, "BIRTH_DATE_DIFFERS", "与出生日期不一致。", "Differs from the birth date.");
        }
        if (sex != null && !number.fits(sex)) {
            fault(CITIZEN_ID, "SEX_DIFFERS", "与性别不一致。", "Does not fit the sex.");
        }
        if (number.isSynthetic() && !syntheticAllowed) {
            fault(CITIZEN_ID, "SYNTHETIC", "测试号码不得用于正式登记。", "Made up for tests.");
        }
        return number;
    }

    private @Nullable FamilyFacts facts() {
        var household = row.code(HOUSEHOLD_REGISTRATION, Words.HOUSEHOLD);
        var registered =
                row.text(
                        REGISTERED_AT,
                        "\\d{6}|\\d{9}|\\d{12}",
                        "应为 6、9 或 12 位代码。",
                        "6, 9 or 12 digits are needed.");
        var residence = residence();
        var economy = row.items(ECONOMIC_STATUS, Words.ECONOMY, (status, _) -> status);
        var disabilities = row.list(DISABILITIES, ReadFamily::disability);
        var ill = Boolean.TRUE.equals(row.flag(SERIOUS_ILLNESS));
        var family = new ReadFamily(row);
        var incidents = family.incidents();
        var father = family.father();
        var mother = family.mother();
        var schooling = family.schooling();
        var aid = family.aid();
        if (household == null || residence == null || father == null || mother == null) {
            return null;
        }
        return new FamilyFacts(
                household,
                registered,
                residence,
                new HashSet<>(economy),
                disabilities,
                ill,
                null,
                incidents,
                List.of(father, mother),
                schooling,
                aid,
                List.of(),
                List.of(),
                List.of());
    }

    private @Nullable Residence residence() {
        var township = row.text(TOWNSHIP, "\\d{9}", "应为 9 位代码。", "9 digits are needed.");
        var village = row.text(VILLAGE, "\\d{12}", "应为 12 位代码。", "12 digits are needed.");
        if (township == null) {
            return null;
        }
        if (!places.knows(township)) {
            fault(TOWNSHIP, "UNKNOWN_TOWNSHIP", "没有该乡镇（街道）。", "There is no such township.");
            return null;
        }
        if (village != null && !village.startsWith(township)) {
            fault(VILLAGE, "NOT_IN_TOWNSHIP", "不属于该乡镇（街道）。", "Not in the township.");
        }
        return new Residence(township, village, Division.LAST_PUBLIC_EDITION);
    }

    private CareArrangement care() {
        var care = row.code(CARE, Words.CARE);
        var institution =
                row.text(INSTITUTION, "[A-Z0-9-]{3,40}", "机构代码有误。", "No code of an institution.");
        var from = row.day(CARE_FROM);
        inThePast(CARE_FROM, from);
        if ((care == Care.INSTITUTION) != (institution != null)) {
            fault(
                    INSTITUTION,
                    "REQUIRED",
                    "机构照料须填机构代码，家庭照料不填。",
                    "For care in an institution only.");
        }
        return new CareArrangement(
                care == null ? Care.FAMILY : care, institution, from == null ? today : from, null);
    }

    private void inThePast(ChildField field, @Nullable LocalDate day) {
        row.faults().day(row.at(field), day);
        if (day != null && day.isAfter(today)) {
            fault(field, "IN_THE_FUTURE", "不得晚于今天。", "It lies in the future.");
        }
    }

    private void fault(ChildField field, String code, String zh, String en) {
        row.faults().add(row.at(field), code, zh, en);
    }
}
