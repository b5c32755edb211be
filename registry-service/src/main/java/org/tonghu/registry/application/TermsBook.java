package org.tonghu.registry.application;

import java.time.LocalDate;
import java.util.List;

/** The terms of all times in the order of their days; a day before the first goes by the first. */
public record TermsBook(List<Terms> inOrder) {

    public TermsBook {
        inOrder = List.copyOf(inOrder);
    }

    /**
     * Until any township might accept, and from then on.
     *
     * @param usual terms of the home township, which stay
     */
    public static TermsBook of(
            Terms usual, LocalDate anyTownshipFrom, int enterWithin, int replyWithin) {
        return new TermsBook(
                List.of(
                        usual,
                        new Terms(
                                anyTownshipFrom,
                                usual.verifyWithin(),
                                usual.confirmWithin(),
                                enterWithin,
                                replyWithin,
                                true)));
    }

    public Terms inForceOn(LocalDate day) {
        return inOrder.stream()
                .filter(it -> !it.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(inOrder::getFirst);
    }
}
