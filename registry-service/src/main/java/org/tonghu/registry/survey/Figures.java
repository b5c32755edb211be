package org.tonghu.registry.survey;

import org.tonghu.starter.domain.Refused;

/**
 * Numbers of a village by the lines of the policy, and how they overlap. De facto unattended
 * children are children in difficulty, and the policy lists them apart as well.
 *
 * @param leftBehindChildren rural left-behind children (农村留守儿童)
 * @param childrenInDifficulty children in difficulty, de facto unattended ones among them (困境儿童)
 * @param deFactoUnattended de facto unattended children (事实无人抚养儿童)
 * @param orphansAndFoundlings orphans and foundlings (孤弃儿童), who are not children in difficulty
 * @param leftBehindWomen rural left-behind women (农村留守妇女)
 * @param other others who are served (其他)
 * @param leftBehindAndInDifficulty children counted in both of the first two lines
 */
public record Figures(
        long leftBehindChildren,
        long childrenInDifficulty,
        long deFactoUnattended,
        long orphansAndFoundlings,
        long leftBehindWomen,
        long other,
        long leftBehindAndInDifficulty) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0);

    /** Children, each counted once. */
    public long children() {
        return leftBehindChildren
                + childrenInDifficulty
                + orphansAndFoundlings
                - leftBehindAndInDifficulty;
    }

    public Figures plus(Figures more) {
        return new Figures(
                leftBehindChildren + more.leftBehindChildren,
                childrenInDifficulty + more.childrenInDifficulty,
                deFactoUnattended + more.deFactoUnattended,
                orphansAndFoundlings + more.orphansAndFoundlings,
                leftBehindWomen + more.leftBehindWomen,
                other + more.other,
                leftBehindAndInDifficulty + more.leftBehindAndInDifficulty);
    }

    /**
     * @throws Refused if the lines contradict each other
     */
    void check() {
        if (deFactoUnattended > childrenInDifficulty) {
            throw contradiction(
                    "事实无人抚养儿童 " + deFactoUnattended + " 人多于困境儿童 " + childrenInDifficulty + " 人",
                    "more de facto unattended children than children in difficulty");
        }
        if (leftBehindAndInDifficulty > Math.min(leftBehindChildren, childrenInDifficulty)) {
            throw contradiction(
                    "既留守又困境儿童 " + leftBehindAndInDifficulty + " 人多于其中一项",
                    "more children in both lines than in one of them");
        }
    }

    private static Refused contradiction(String zh, String en) {
        return new Refused(
                "FIGURES_CONTRADICT",
                Survey.CLAUSE,
                "数据自相矛盾：" + zh + "，请核对。",
                "The figures contradict each other: " + en + ".");
    }
}
