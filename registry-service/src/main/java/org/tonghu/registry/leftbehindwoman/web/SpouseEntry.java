package org.tonghu.registry.leftbehindwoman.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.leftbehindwoman.Spouse;
import org.tonghu.starter.crypto.Masked;

/**
 * The husband who is away for work.
 *
 * @param awaySince first day of the present absence
 * @param phone in a correction the masked number as it was read leaves it as it is
 * @param expectedBack a day after today
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SpouseEntry(
        @Nullable @Size(min = 1, max = 100) String name,
        @NotNull LocalDate awaySince,
        @Nullable @Size(min = 1, max = 200) String destination,
        @Nullable @Pattern(regexp = Phones.PATTERN) String phone,
        @Nullable LocalDate expectedBack) {

    static SpouseEntry masked(Spouse spouse) {
        var phone = spouse.phone();
        return new SpouseEntry(
                spouse.name(),
                spouse.awaySince(),
                spouse.destination(),
                phone == null ? null : Masked.phone(phone),
                spouse.expectedBack());
    }

    void check(String at, LocalDate born, LocalDate today, Faults faults) {
        faults.day(at + "/awaySince", awaySince);
        faults.day(at + "/expectedBack", expectedBack);
        faults.order(at + "/awaySince", born, awaySince);
        faults.order(at + "/expectedBack", awaySince, expectedBack);
        if (awaySince.isAfter(today)) {
            faults.add(
                    at + "/awaySince",
                    "IN_THE_FUTURE",
                    "外出日期 " + awaySince + " 晚于今天。",
                    "The day " + awaySince + " lies in the future.");
        }
    }

    Spouse spouse(@Nullable Spouse before) {
        var was = before == null ? null : before.phone();
        return new Spouse(name, awaySince, destination, Phones.kept(phone, was), expectedBack);
    }

    @Override
    public String toString() {
        return "SpouseEntry[]";
    }
}
