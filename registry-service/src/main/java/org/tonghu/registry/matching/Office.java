package org.tonghu.registry.matching;

/** Who sends lists. */
public enum Office {
    POLICE("公安机关", "police"),
    COURT("人民法院", "courts"),
    JUSTICE("司法行政机关", "justice"),
    DISABLED_PERSONS_FEDERATION("残疾人联合会", "disabled persons' federation"),
    EDUCATION("教育部门", "schools"),
    MEDICAL_INSURANCE("医疗保障部门", "medical insurance"),
    HEALTH("卫生健康部门", "health"),
    FUNERAL("殡葬管理机构", "funeral service"),
    POVERTY_ALLEVIATION("社会救助、扶贫部门", "social assistance and poverty alleviation");

    private final String zh;
    private final String en;

    Office(String zh, String en) {
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
