package org.tonghu.registry.paper.support;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tonghu.registry.application.Remedies;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.FamilyParent;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.child.Sex;
import org.tonghu.registry.classification.HouseholdRegistration;
import org.tonghu.registry.classification.ParentStatus;

/** What layouts take from the record. */
@Component
class RecordValues {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private static final Map<Sex, String> SEX =
            Map.of(Sex.MALE, "男", Sex.FEMALE, "女", Sex.UNKNOWN, "未知", Sex.NOT_STATED, "未说明");
    private static final Map<HouseholdRegistration, String> HOUSEHOLD =
            Map.of(
                    HouseholdRegistration.RURAL,
                    "农村",
                    HouseholdRegistration.URBAN,
                    "城镇",
                    HouseholdRegistration.NONE,
                    "无户籍");
    private static final Map<ParentStatus, String> PARENT =
            Map.of(
                    ParentStatus.ALIVE,
                    "健在",
                    ParentStatus.DEAD,
                    "死亡",
                    ParentStatus.DECLARED_MISSING,
                    "宣告失踪",
                    ParentStatus.UNIDENTIFIED,
                    "查找不到");

    private final Secrets secrets;
    private final Remedies remedies;

    RecordValues(Secrets secrets, Remedies remedies) {
        this.secrets = secrets;
        this.remedies = remedies;
    }

    Map<String, String> of(Child child, String unitName, LocalDate today) {
        var identity = child.identity();
        var facts = child.facts();
        var sealed = identity.citizenId();
        var number = sealed == null ? "无" : secrets.open(sealed, child.id()).number();
        var values = new HashMap<String, String>();
        values.put("registrationNumber", child.registrationNumber());
        values.put("name", identity.name());
        values.put("sex", Objects.requireNonNull(SEX.get(identity.sex())));
        values.put("birthDate", identity.birthDate().format(DAY));
        values.put("citizenId", number);
        values.put(
                "household", Objects.requireNonNull(HOUSEHOLD.get(facts.householdRegistration())));
        values.put("residence", facts.residence().code());
        values.put("father", parent(facts.parents().getFirst()));
        values.put("mother", parent(facts.parents().getLast()));
        values.put("unitName", unitName);
        values.put("day", today.format(DAY));
        values.put("remedies", remedies.zh());
        return values;
    }

    private static String parent(FamilyParent parent) {
        var name = Objects.requireNonNullElse(parent.name(), "姓名不详");
        return name + "（" + PARENT.get(parent.facts().status()) + "）";
    }
}
