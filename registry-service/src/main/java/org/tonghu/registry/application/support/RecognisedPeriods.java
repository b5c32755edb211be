package org.tonghu.registry.application.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tonghu.registry.application.Kind;
import org.tonghu.registry.application.Recognition;
import org.tonghu.registry.application.Recognitions;
import org.tonghu.registry.child.CategoryPeriod;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.RightPeriods;

/**
 * Categories count for rights from the day on which they are met, or, where recognition is
 * required, orphan and de facto unattended only from the day of the county's confirmation.
 */
@Component
class RecognisedPeriods implements RightPeriods {

    private final Recognitions recognitions;
    private final boolean required;

    RecognisedPeriods(
            Recognitions recognitions,
            @Value("${tonghu.registry.recognition-required:false}") boolean required) {
        this.recognitions = recognitions;
        this.required = required;
    }

    @Override
    public List<CategoryPeriod> of(Child child) {
        var periods = child.dossier().periods();
        var recognised = recognitions.of(child);
        var met =
                required
                        ? periods.stream().flatMap(it -> counting(it, recognised))
                        : periods.stream();
        var determined =
                recognised.stream()
                        .filter(Recognition::byPersons)
                        .flatMap(it -> determined(it, periods));
        return Stream.concat(met, determined).toList();
    }

    /** Decided by persons: until the facts rule it out, or meet it by themselves. */
    private static Stream<CategoryPeriod> determined(
            Recognition recognition, List<CategoryPeriod> periods) {
        var category = recognition.kind().category();
        var to =
                Stream.concat(
                                Stream.ofNullable(recognition.endedOn()),
                                periods.stream()
                                        .filter(it -> it.category() == category)
                                        .map(CategoryPeriod::from)
                                        .filter(it -> !it.isBefore(recognition.on())))
                        .min(LocalDate::compareTo)
                        .orElse(null);
        return recognition.on().equals(to)
                ? Stream.empty()
                : Stream.of(new CategoryPeriod(category, recognition.on(), to));
    }

    private static Stream<CategoryPeriod> counting(
            CategoryPeriod period, List<Recognition> recognised) {
        var kind =
                Stream.of(Kind.values())
                        .filter(it -> it.category() == period.category())
                        .findFirst();
        return kind.isEmpty()
                ? Stream.of(period)
                : first(kind.get(), period, recognised)
                        .map(it -> new CategoryPeriod(period.category(), it.on(), period.to()))
                        .stream();
    }

    private static Optional<Recognition> first(
            Kind kind, CategoryPeriod period, List<Recognition> recognised) {
        return recognised.stream()
                .filter(it -> it.kind() == kind && !it.on().isBefore(period.from()))
                .filter(it -> period.to() == null || it.on().isBefore(period.to()))
                .findFirst();
    }
}
