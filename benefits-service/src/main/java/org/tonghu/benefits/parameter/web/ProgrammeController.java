package org.tonghu.benefits.parameter.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.benefits.eligibility.ParameterName;
import org.tonghu.benefits.eligibility.PayPeriod;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.eligibility.ProgrammeParameters;
import org.tonghu.starter.caller.CallableBy;

/** What there is to have: programmes with their names and the parameters they are paid by. */
@RestController
@RequestMapping("${tonghu.base-path}/programmes")
class ProgrammeController {

    /**
     * @param period what an amount is for; null where the programme pays no fixed amount
     * @param granted whether it becomes a grant that is paid month by month here
     */
    record ProgrammeAnswer(
            Programme programme,
            String nameZh,
            String nameEn,
            @Nullable PayPeriod period,
            List<ParameterName> parameters,
            boolean granted) {}

    record ProgrammesAnswer(List<ProgrammeAnswer> items) {}

    @GetMapping
    @CallableBy(anyone = true)
    ProgrammesAnswer list() {
        return new ProgrammesAnswer(
                Arrays.stream(Programme.values()).map(ProgrammeController::answer).toList());
    }

    private static ProgrammeAnswer answer(Programme programme) {
        return new ProgrammeAnswer(
                programme,
                programme.zh(),
                programme.en(),
                programme.payPeriod(),
                ProgrammeParameters.all(programme),
                Programme.livingAllowances().contains(programme));
    }
}
