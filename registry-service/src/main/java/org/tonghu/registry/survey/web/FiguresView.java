package org.tonghu.registry.survey.web;

import org.tonghu.registry.survey.Figures;
import org.tonghu.starter.problem.Language;

/**
 * Figures with what must be known to add them up.
 *
 * @param children left-behind, in difficulty, orphans and foundlings, each child counted once
 * @param overlap in words
 */
record FiguresView(
        long leftBehindChildren,
        long childrenInDifficulty,
        long deFactoUnattended,
        long orphansAndFoundlings,
        long leftBehindWomen,
        long other,
        long leftBehindAndInDifficulty,
        long children,
        String overlap) {

    static FiguresView of(Figures it) {
        return new FiguresView(
                it.leftBehindChildren(),
                it.childrenInDifficulty(),
                it.deFactoUnattended(),
                it.orphansAndFoundlings(),
                it.leftBehindWomen(),
                it.other(),
                it.leftBehindAndInDifficulty(),
                it.children(),
                overlap(it));
    }

    private static String overlap(Figures it) {
        return Language.current()
                .pick(
                        "各项不可直接相加：困境儿童中含事实无人抚养儿童 %d 人；既留守又困境的儿童 %d 人在两项中各计一次。"
                                .formatted(it.deFactoUnattended(), it.leftBehindAndInDifficulty()),
                        "The lines do not add up: %d de facto unattended children are among those in difficulty, and %d children stand in both lines, left-behind and in difficulty."
                                .formatted(it.deFactoUnattended(), it.leftBehindAndInDifficulty()));
    }
}
