package org.tonghu.registry.child.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CitizenId;
import org.tonghu.registry.child.Sex;
import org.tonghu.registry.classification.support.evidence.Faults;

/**
 * Who the child is.
 *
 * @param ethnicGroup GB/T 3304-1991: 01 to 56, or 97 other, 98 of foreign origin
 * @param citizenId 18 characters, or in a correction the masked number as it was read, which leaves
 *     it as it is; absent for a child who has none
 */
record IdentityEntry(
        @NotBlank @Size(max = 100) String name,
        @NotNull Sex sex,
        @NotNull LocalDate birthDate,
        @Nullable @Pattern(regexp = "0[1-9]|[1-4]\\d|5[0-6]|97|98") String ethnicGroup,
        @Nullable @Size(max = 40) String citizenId) {

    @Nullable CitizenId number() {
        return citizenId == null ? null : CitizenId.normalised(citizenId);
    }

    IdentityEntry with(CitizenId number) {
        return new IdentityEntry(name, sex, birthDate, ethnicGroup, number.number());
    }

    void check(String at, LocalDate today, boolean syntheticAllowed, Faults faults) {
        faults.day(at + "/birthDate", birthDate);
        if (birthDate.isAfter(today)) {
            faults.add(
                    at + "/birthDate",
                    "IN_THE_FUTURE",
                    "出生日期 " + birthDate + " 晚于今天。",
                    "The birth date " + birthDate + " lies in the future.");
        }
        var number = number();
        if (number != null) {
            checkNumber(at + "/citizenId", number, syntheticAllowed, faults);
        }
    }

    private void checkNumber(String at, CitizenId number, boolean syntheticAllowed, Faults faults) {
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
        if (!number.birthDate().equals(birthDate)) {
            faults.add(
                    at,
                    "BIRTH_DATE_DIFFERS",
                    "公民身份号码中的出生日期与所填出生日期不一致。",
                    "The birth date in the citizen ID differs from the birth date given.");
        }
        if (!number.fits(sex)) {
            faults.add(
                    at,
                    "SEX_DIFFERS",
                    "公民身份号码与所填性别不一致。",
                    "The citizen ID does not fit the sex given.");
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
