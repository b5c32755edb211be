package org.tonghu.registry.changerequest;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.FactGroup;

/** What a proposal may be about. */
public enum Field {
    NAME("姓名", "name", it -> it.identity().name()),
    SEX("性别", "sex", it -> it.identity().sex()),
    BIRTH_DATE("出生日期", "birth date", it -> it.identity().birthDate()),
    ETHNIC_GROUP("民族", "ethnic group", it -> it.identity().ethnicGroup()),
    CITIZEN_ID("公民身份号码", "citizen ID", Field::lookup),
    HOUSEHOLD_REGISTRATION(
            "户籍性质", "household registration", it -> it.facts().householdRegistration()),
    REGISTERED_AT("户籍所在地", "place of registration", it -> it.facts().registeredAt()),
    ECONOMIC_STATUS("家庭经济状况", "economic status", it -> it.facts().economicStatus()),
    DISABILITIES("残疾情况", "disabilities", it -> it.facts().disabilities()),
    SERIOUS_ILLNESS("重病", "serious illness", it -> it.facts().seriousIllness()),
    ADOPTED_ON("收养登记日期", "day of adoption", it -> it.facts().adoptedOn()),
    INCIDENTS("突发事件", "incidents", it -> it.facts().incidents()),
    PARENTS("父母情况", "parents", it -> it.facts().parents());

    private final String zh;
    private final String en;
    private final Function<Told, @Nullable Object> value;

    Field(String zh, String en, Function<Told, @Nullable Object> value) {
        this.zh = zh;
        this.en = en;
        this.value = value;
    }

    /** Whether both say the same; a citizen ID is compared by its keyed hash. */
    public boolean isSame(Told one, Told other) {
        return Objects.equals(value.apply(one), value.apply(other));
    }

    /** Whether it is part of who the child is, not of the family facts. */
    public boolean isIdentity() {
        return ordinal() <= CITIZEN_ID.ordinal();
    }

    /** The group of facts in which the child's record keeps it. */
    public FactGroup group() {
        return switch (this) {
            case NAME, SEX, BIRTH_DATE, ETHNIC_GROUP, CITIZEN_ID -> FactGroup.IDENTITY;
            case HOUSEHOLD_REGISTRATION, REGISTERED_AT -> FactGroup.HOUSEHOLD;
            case ECONOMIC_STATUS -> FactGroup.ECONOMIC_STATUS;
            case DISABILITIES -> FactGroup.DISABILITIES;
            case SERIOUS_ILLNESS -> FactGroup.SERIOUS_ILLNESS;
            case ADOPTED_ON -> FactGroup.ADOPTION;
            case INCIDENTS -> FactGroup.INCIDENTS;
            case PARENTS -> FactGroup.PARENTS;
        };
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    private static @Nullable Object lookup(Told told) {
        var id = told.identity().citizenId();
        return id == null ? null : id.lookup();
    }
}
