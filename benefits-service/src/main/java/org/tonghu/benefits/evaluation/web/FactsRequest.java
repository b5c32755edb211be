package org.tonghu.benefits.evaluation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Aid;
import org.tonghu.benefits.eligibility.AidKind;
import org.tonghu.benefits.eligibility.Care;
import org.tonghu.benefits.eligibility.Category;
import org.tonghu.benefits.eligibility.CategoryPeriod;
import org.tonghu.benefits.eligibility.Disability;
import org.tonghu.benefits.eligibility.EconomicStatus;
import org.tonghu.benefits.eligibility.Facts;
import org.tonghu.benefits.eligibility.SchoolStage;
import org.tonghu.benefits.eligibility.Schooling;
import org.tonghu.starter.domain.Yuan;

/** Facts of a child whom nobody names. */
record FactsRequest(
        @NotNull LocalDate birthDate,
        @NotNull @Pattern(regexp = DIVISION) String division,
        @NotNull Care care,
        @Nullable Boolean livingWithHiv,
        @Nullable LocalDate adoptedOn,
        @Size(max = 50) List<@Valid CategoryRequest> categories,
        @Size(max = 50) List<@Valid SchoolingRequest> schooling,
        @Size(max = 20) List<@Valid DisabilityRequest> disabilities,
        @Size(max = 10) Set<EconomicStatus> economicStatus,
        @Size(max = 20) List<@Valid AidRequest> aidReceived) {

    private static final String DIVISION = "[0-9]{6}|[0-9]{9}|[0-9]{12}|ZZ-[A-Z0-9]{2,20}";

    record CategoryRequest(
            @NotNull Category category, @NotNull LocalDate from, @Nullable LocalDate to) {}

    record SchoolingRequest(
            @NotNull SchoolStage stage,
            @Nullable Boolean fullTime,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    record DisabilityRequest(
            @NotNull @Min(1) @Max(7) Integer type, @NotNull @Min(1) @Max(4) Integer grade) {}

    record AidRequest(@NotNull AidKind aid, @Nullable Yuan monthlyAmount) {}

    Facts facts() {
        return new Facts(
                birthDate,
                care,
                Boolean.TRUE.equals(livingWithHiv),
                null,
                adoptedOn,
                categories.stream()
                        .map(each -> new CategoryPeriod(each.category(), each.from(), each.to()))
                        .toList(),
                schooling.stream()
                        .map(each ->
                                new Schooling(
                                        each.stage(),
                                        Boolean.TRUE.equals(each.fullTime()),
                                        each.from(),
                                        each.to()))
                        .toList(),
                disabilities.stream()
                        .map(each -> new Disability(each.type(), each.grade()))
                        .toList(),
                economicStatus,
                aidReceived.stream().map(FactsRequest::aid).toList());
    }

    private static Aid aid(AidRequest request) {
        var amount = request.monthlyAmount();
        return new Aid(request.aid(), amount == null ? null : amount.value());
    }
}
