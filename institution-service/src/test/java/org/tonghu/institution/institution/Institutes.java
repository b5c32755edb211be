package org.tonghu.institution.institution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Institutions for tests, read like prose: {@code county().unfit().build()}. */
public final class Institutes {

    private String code = "CWI-410122";
    private Kind kind = Kind.CHILD_WELFARE_INSTITUTION;
    private Level level = Level.COUNTY;
    private String unit = "ZZ-410122";
    private LegalForm legalForm = LegalForm.PUBLIC_INSTITUTION;
    private @Nullable String creditCode;
    private int beds = 10;
    private Fitness fitness = new Fitness(12, true, true);

    public static Institutes county() {
        return new Institutes();
    }

    public static Institutes city() {
        var city = new Institutes();
        city.code = "ZZ-CWI";
        city.level = Level.CITY;
        city.unit = "ZZ-MCA";
        city.fitness = Fitness.UNKNOWN;
        return city;
    }

    public Institutes code(String value) {
        code = value;
        return this;
    }

    public Institutes kind(Kind value) {
        kind = value;
        return this;
    }

    public Institutes legalForm(LegalForm value) {
        legalForm = value;
        return this;
    }

    public Institutes creditCode(String value) {
        creditCode = value;
        return this;
    }

    public Institutes beds(int value) {
        beds = value;
        return this;
    }

    public Institutes fitness(
            @Nullable Integer posts, @Nullable Boolean equipment, @Nullable Boolean nursing) {
        fitness = new Fitness(posts, equipment, nursing);
        return this;
    }

    public Institution build() {
        return new Institution(
                new Institution.Code(code),
                0,
                code + " 机构",
                kind,
                level,
                unit,
                legalForm,
                creditCode,
                beds,
                fitness,
                List.of());
    }
}
