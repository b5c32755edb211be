package org.tonghu.starter.domain;

/**
 * The domain says no: a command that the rules do not allow. Callers see 409 with the reason and
 * the clause; the message is Chinese or English as they ask.
 */
public final class Refused extends RuntimeException {

    private final String reason;
    private final String clause;
    private final String zh;
    private final String en;

    /**
     * @param reason stable code, UPPER_SNAKE
     * @param clause where the policy says so, e.g. {@code 郑民文〔2020〕57号 二(二)2}; empty where it is
     *     plain order of work
     * @param zh what happened, with which value, and what to do next
     * @param en the same in English
     */
    public Refused(String reason, String clause, String zh, String en) {
        super(reason, null, false, false);
        this.reason = reason;
        this.clause = clause;
        this.zh = zh;
        this.en = en;
    }

    public String reason() {
        return reason;
    }

    public String clause() {
        return clause;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
