package org.tonghu.training.person.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tonghu.starter.crypto.Masked;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.training.person.CitizenId;
import org.tonghu.training.person.Person;

/**
 * Identity numbers and phones as requests carry them: in a correction, what was shown masked may
 * come back masked.
 */
@Component
final class Unmasked {

    /**
     * Numbers made up for tests and demonstrations begin with it: no edition of the divisions knows
     * it.
     */
    private static final String MADE_UP = "410199";

    private final boolean madeUpAllowed;

    /** Made-up numbers are accepted where the business clock may be shifted: the local realm. */
    Unmasked(Environment settings) {
        boolean local = !settings.getProperty("tonghu.clock.shift-file", "").isBlank();
        this.madeUpAllowed =
                settings.getProperty("tonghu.training.synthetic-citizen-ids", Boolean.class, local);
    }

    CitizenId idNumber(@Nullable String text) {
        if (text == null) {
            throw new Invalid("#/idNumber", "REQUIRED", "请填写身份证号。", "The ID number is required.");
        }
        return parse(text);
    }

    CitizenId idNumber(@Nullable String text, Person before) {
        var known = before.citizenId();
        return text == null || text.equals(Masked.idNumber(known.value())) ? known : parse(text);
    }

    /**
     * @throws Invalid that does not tell the number
     */
    CitizenId parse(String text) {
        return CitizenId.parse(text)
                .filter(number -> madeUpAllowed || !number.value().startsWith(MADE_UP))
                .orElseThrow(() ->
                        new Invalid(
                                "#/idNumber",
                                "ID_NUMBER_INVALID",
                                "身份证号应为18位，且出生日期和校验码正确，请核对。",
                                "An ID number has 18 characters with a real birth date and a right check character; check it."));
    }

    static @Nullable String phone(@Nullable String text, @Nullable Person before) {
        if (text == null || text.indexOf('*') < 0) return text;
        var known = before == null ? null : before.particulars().phone();
        if (known != null && text.equals(Masked.phone(known))) return known;
        throw new Invalid(
                "#/phone",
                "FORMAT",
                "联系电话含“*”，且与原号码不一致，请填写完整号码。",
                "The phone number has stars and is not the one on record; give the whole number.");
    }
}
