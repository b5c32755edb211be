package org.tonghu.registry.matching;

/** What somebody is to a child; the parents in the order of the child's record. */
public enum Relation {
    CHILD("本人", "the child", -1),
    PARENT_1("父母（第一位）", "the first parent", 0),
    PARENT_2("父母（第二位）", "the second parent", 1),
    GUARDIAN("监护人", "the guardian", -1),
    CARER("实际照料人或受委托照护人", "the carer", -1);

    private final String zh;
    private final String en;
    private final int parent;

    Relation(String zh, String en, int parent) {
        this.zh = zh;
        this.en = en;
        this.parent = parent;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public boolean isParent() {
        return parent >= 0;
    }

    /** Place among the parents of the record; below 0 for anybody else. */
    public int parent() {
        return parent;
    }
}
