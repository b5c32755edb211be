package org.tonghu.registry.orphancare;

/** Papers that an orphan should have and has not. */
public enum Missing {
    NOTHING("证件齐全", "nothing"),
    CERTIFICATE("办理儿童福利证", "issue the child welfare certificate"),
    AGREEMENT("签订孤儿养育协议", "have the care agreement signed"),
    BOTH("办理儿童福利证并签订孤儿养育协议", "issue the certificate and have the agreement signed");

    private final String zh;
    private final String en;

    Missing(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** An agreement is made for orphans in a family only. */
    public static Missing of(Orphanhood orphan, boolean certificate, boolean agreement) {
        if (orphan.since() == null) {
            return NOTHING;
        }
        boolean needed = orphan.inFamily() && !agreement;
        if (certificate) {
            return needed ? AGREEMENT : NOTHING;
        }
        return needed ? BOTH : CERTIFICATE;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
