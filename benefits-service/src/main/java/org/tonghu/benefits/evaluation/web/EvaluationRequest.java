package org.tonghu.benefits.evaluation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * @param asOf the day judged
 */
record EvaluationRequest(@NotNull LocalDate asOf, @NotNull @Valid FactsRequest facts) {}
