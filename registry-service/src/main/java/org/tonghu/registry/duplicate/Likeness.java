package org.tonghu.registry.duplicate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.tonghu.registry.child.Sex;

/**
 * How alike two records are: points, and what they were given for. The points are a proposal of
 * this system; no document names any.
 */
public record Likeness(int points, Set<Sign> signs) {

    /** From here on a person looks at the pair. */
    public static final int LIKELY = 60;

    private static final int DAYS_OF_A_SLIP = 31;
    private static final int COUNTY_DIGITS = 6;

    /** What speaks for one child, or against it. */
    public enum Sign {
        SAME_NAME(40, "姓名相同", "the same name"),
        SAME_SOUND(28, "姓名读音相同", "names that sound the same"),
        SAME_BIRTH_DATE(30, "出生日期相同", "the same birth date"),
        BIRTH_DATE_SLIP(15, "出生日期相近或日月颠倒", "birth dates close or with day and month swapped"),
        SAME_PARENT(15, "父母姓名相同", "a parent of the same name"),
        SAME_TOWNSHIP(8, "居住地同一乡镇（街道）", "living in the same township"),
        SAME_COUNTY(4, "居住地同一县（市、区）", "living in the same county"),
        SAME_SEX(2, "性别相同", "the same sex"),
        OTHER_SEX(-25, "性别不同", "not the same sex"),
        OTHER_CITIZEN_ID(-100, "公民身份号码不同", "different citizen IDs");

        private final int points;
        private final String zh;
        private final String en;

        Sign(int points, String zh, String en) {
            this.points = points;
            this.zh = zh;
            this.en = en;
        }

        public int points() {
            return points;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    public Likeness {
        signs = Set.copyOf(signs);
    }

    public boolean isLikely() {
        return points >= LIKELY;
    }

    public static Likeness between(Profile one, Profile other) {
        var signs = EnumSet.noneOf(Sign.class);
        name(one, other, signs);
        birthDate(one.birthDate(), other.birthDate(), signs);
        sex(one.sex(), other.sex(), signs);
        place(one.township(), other.township(), signs);
        if (one.parents().stream().anyMatch(other.parents()::contains)) {
            signs.add(Sign.SAME_PARENT);
        }
        if (one.citizenId() != null
                && other.citizenId() != null
                && !one.citizenId().equals(other.citizenId())) {
            signs.add(Sign.OTHER_CITIZEN_ID);
        }
        return new Likeness(signs.stream().mapToInt(Sign::points).sum(), signs);
    }

    private static void name(Profile one, Profile other, Set<Sign> signs) {
        if (one.name().equals(other.name())) {
            signs.add(Sign.SAME_NAME);
        } else if (!one.pinyin().isEmpty() && one.pinyin().equals(other.pinyin())) {
            signs.add(Sign.SAME_SOUND);
        }
    }

    private static void birthDate(LocalDate one, LocalDate other, Set<Sign> signs) {
        if (one.equals(other)) {
            signs.add(Sign.SAME_BIRTH_DATE);
        } else if (isSlip(one, other)) {
            signs.add(Sign.BIRTH_DATE_SLIP);
        }
    }

    private static boolean isSlip(LocalDate one, LocalDate other) {
        var swapped =
                one.getYear() == other.getYear()
                        && one.getMonthValue() == other.getDayOfMonth()
                        && one.getDayOfMonth() == other.getMonthValue();
        var otherYear =
                one.getMonthValue() == other.getMonthValue()
                        && one.getDayOfMonth() == other.getDayOfMonth();
        return swapped
                || otherYear
                || Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS_OF_A_SLIP;
    }

    private static void sex(Sex one, Sex other, Set<Sign> signs) {
        var known = Set.of(Sex.MALE, Sex.FEMALE);
        if (known.contains(one) && known.contains(other)) {
            signs.add(one == other ? Sign.SAME_SEX : Sign.OTHER_SEX);
        }
    }

    private static void place(String one, String other, Set<Sign> signs) {
        if (one.equals(other)) {
            signs.add(Sign.SAME_TOWNSHIP);
        } else if (one.substring(0, COUNTY_DIGITS).equals(other.substring(0, COUNTY_DIGITS))) {
            signs.add(Sign.SAME_COUNTY);
        }
    }
}
