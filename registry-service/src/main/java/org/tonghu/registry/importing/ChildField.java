package org.tonghu.registry.importing;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a table of children may hold. */
public enum ChildField {
    /** Number in the system the table comes from; the same number is the same child. */
    EXTERNAL_NUMBER("原系统编号", false, true),
    /** The register's own number, which never changes. */
    REGISTRATION_NUMBER("登记编号", false, true),
    NAME("姓名", true, true),
    SEX("性别", true, true),
    BIRTH_DATE("出生日期", true, true),
    ETHNIC_GROUP("民族代码", false, true),
    CITIZEN_ID("身份证号", false, true),
    HOUSEHOLD_REGISTRATION("户籍类型", true, true),
    REGISTERED_AT("户籍地代码", false, true),
    TOWNSHIP("居住乡镇代码", true, true),
    VILLAGE("居住村（居）代码", false, true),
    ECONOMIC_STATUS("家庭经济情况", false, true),
    DISABILITIES("残疾类别和等级", false, true),
    SERIOUS_ILLNESS("重病", false, true),
    INCIDENTS("突发情况", false, true),
    FATHER_NAME("父亲姓名", false, true),
    FATHER_STATUS("父亲状况", true, true),
    FATHER_AWAY("父亲外出务工", false, true),
    FATHER_CAPACITY("父亲有监护能力", false, true),
    FATHER_CIRCUMSTANCES("父亲情形", false, true),
    MOTHER_NAME("母亲姓名", false, true),
    MOTHER_STATUS("母亲状况", true, true),
    MOTHER_AWAY("母亲外出务工", false, true),
    MOTHER_CAPACITY("母亲有监护能力", false, true),
    MOTHER_CIRCUMSTANCES("母亲情形", false, true),
    SCHOOLING("就学", false, true),
    AID_RECEIVED("已享受救助", false, true),
    CARE("照料方式", false, true),
    INSTITUTION("机构代码", false, true),
    CARE_FROM("照料起始日期", false, true),
    /** Worked out by the register. */
    CATEGORIES("类别", false, false),
    UNIT("管理单位", false, false);

    private final String header;
    private final boolean required;
    private final boolean read;

    ChildField(String header, boolean required, boolean read) {
        this.header = header;
        this.required = required;
        this.read = read;
    }

    /** Its column in the register's own tables. */
    public String header() {
        return header;
    }

    public boolean required() {
        return required;
    }

    /** Whether it is taken over from a table; the others are only written. */
    public boolean read() {
        return read;
    }

    public static Optional<ChildField> ofHeader(String header) {
        return Arrays.stream(values()).filter(it -> it.header.equals(header)).findFirst();
    }
}
