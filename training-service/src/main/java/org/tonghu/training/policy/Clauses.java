package org.tonghu.training.policy;

/** The clauses that this service's decisions cite. */
public final class Clauses {

    /** Each township has a child supervisor, each village a child director. */
    public static final String GRASSROOTS_WORKFORCE = "郑民文〔2020〕57号 二(四)1";

    /** Training of supervisors and directors by the two work guides. */
    public static final String STAFF_TRAINING = "郑民文〔2020〕57号 二(五)";

    /** Real-name record, one named supervisor or director, who trains whom. */
    public static final String WORKFORCE_NOTICE = "民发〔2019〕34号";

    /** No document: order of work. */
    public static final String NONE = "";

    private Clauses() {}
}
