package org.tonghu.benefits.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Facts that read like prose: {@code aChild("2002-06-15").orphanSince("2012-03-01")}. */
public final class ChildFacts {

    private final LocalDate birthDate;
    private Care care = Care.FAMILY;
    private boolean hiv;
    private @org.jspecify.annotations.Nullable LocalDate hivSince;
    private LocalDate adoptedOn;
    private final List<CategoryPeriod> categories = new ArrayList<>();
    private final List<Schooling> schooling = new ArrayList<>();
    private final List<Disability> disabilities = new ArrayList<>();
    private final Set<EconomicStatus> economicStatus = EnumSet.noneOf(EconomicStatus.class);
    private final List<Aid> aid = new ArrayList<>();

    private ChildFacts(String birthDate) {
        this.birthDate = LocalDate.parse(birthDate);
    }

    public static ChildFacts aChild(String birthDate) {
        return new ChildFacts(birthDate);
    }

    public ChildFacts in(Category category, String from, String to) {
        categories.add(new CategoryPeriod(category, LocalDate.parse(from), day(to)));
        return this;
    }

    public ChildFacts orphanSince(String from) {
        return in(Category.ORPHAN, from, null);
    }

    public ChildFacts deFactoUnattendedSince(String from) {
        return in(Category.DE_FACTO_UNATTENDED, from, null);
    }

    public ChildFacts at(SchoolStage stage, String from, String to) {
        schooling.add(new Schooling(stage, true, LocalDate.parse(from), day(to)));
        return this;
    }

    public ChildFacts partTimeAt(SchoolStage stage, String from, String to) {
        schooling.add(new Schooling(stage, false, LocalDate.parse(from), day(to)));
        return this;
    }

    public ChildFacts disabled(int type, int grade) {
        disabilities.add(new Disability(type, grade));
        return this;
    }

    public ChildFacts onMinimumLivingGuarantee() {
        economicStatus.add(EconomicStatus.MINIMUM_LIVING_GUARANTEE);
        return this;
    }

    public ChildFacts receiving(AidKind kind, String amount) {
        aid.add(new Aid(kind, amount == null ? null : new BigDecimal(amount)));
        return this;
    }

    public ChildFacts livingWithHiv() {
        hiv = true;
        return this;
    }

    public ChildFacts livingWithHivSince(String day) {
        hiv = true;
        hivSince = LocalDate.parse(day);
        return this;
    }

    public ChildFacts inAnInstitution() {
        care = Care.INSTITUTION;
        return this;
    }

    public ChildFacts adoptedOn(String day) {
        adoptedOn = LocalDate.parse(day);
        return this;
    }

    public Facts facts() {
        return new Facts(
                birthDate,
                care,
                hiv,
                hivSince,
                adoptedOn,
                categories,
                schooling,
                disabilities,
                economicStatus,
                aid);
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
