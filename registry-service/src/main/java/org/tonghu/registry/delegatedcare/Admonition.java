package org.tonghu.registry.delegatedcare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Parents or carers are admonished (劝诫) and promise to do better.
 *
 * @param office who admonished: the committee, the township, the police
 * @param promised what they promised to do
 * @param promisedBy last day of the promise; null where none was named
 */
public record Admonition(
        String id,
        long revision,
        String child,
        LocalDate on,
        Whom whom,
        Ground ground,
        String office,
        String promised,
        @Nullable LocalDate promisedBy) {

    public enum Whom {
        FATHER,
        MOTHER,
        OTHER_GUARDIAN,
        CARER
    }

    public enum Ground {
        LEFT_WITHOUT_CARER("未委托照护", "left the child without a carer"),
        NOT_IN_TOUCH("长期不与子女联系", "did not keep in touch"),
        OUT_OF_SCHOOL("致使失学辍学", "let the child drop out of school"),
        NEGLECT("怠于履行监护职责", "neglected the child"),
        OTHER("其他", "other");

        private final String zh;
        private final String en;

        Ground(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    /** The same, hanging on that child. */
    public Admonition of(String other, long read) {
        return new Admonition(id, read, other, on, whom, ground, office, promised, promisedBy);
    }
}
