package org.tonghu.training.person.web;

import org.jspecify.annotations.Nullable;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.training.person.CitizenId;

/** Identity numbers as requests carry them. */
final class IdNumbers {

    private IdNumbers() {}

    static CitizenId required(@Nullable String text) {
        if (text == null) {
            throw new Invalid("#/idNumber", "REQUIRED", "请填写身份证号。", "The ID number is required.");
        }
        return parse(text);
    }

    /**
     * @throws Invalid that does not tell the number
     */
    static CitizenId parse(String text) {
        return CitizenId.parse(text)
                .orElseThrow(() ->
                        new Invalid(
                                "#/idNumber",
                                "ID_NUMBER_INVALID",
                                "身份证号应为18位，且出生日期和校验码正确，请核对。",
                                "An ID number has 18 characters with a real birth date and a right check character; check it."));
    }
}
