package org.tonghu.benefits.payment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.starter.problem.Invalid;

/**
 * @param programmes those to be paid; absent or empty: all living allowances
 */
record RunRequest(
        @NotNull YearMonth month,
        @NotNull @Pattern(regexp = "ZZ-[A-Z0-9]{2,20}") String unit,
        @Size(max = 3) Set<Programme> programmes) {

    Set<Programme> wanted() {
        List<Programme> payable = Programme.livingAllowances();
        if (!payable.containsAll(programmes)) {
            throw new Invalid(
                    "#/programmes",
                    "NOT_PAID_HERE",
                    "只能发放三项基本生活补贴：" + payable + "。",
                    "Only the three living allowances are paid here: " + payable + ".");
        }
        return programmes.isEmpty() ? Set.copyOf(payable) : programmes;
    }
}
