package org.tonghu.starter.problem;

import java.util.List;

/**
 * Something to tell the caller: becomes {@code application/problem+json}. Throw it; never build an
 * answer from it.
 */
public class Problem extends RuntimeException {

    private final int status;
    private final String type;
    private final String zh;
    private final String en;
    private final List<FieldProblem> errors;

    /**
     * @param type stable kebab-case code, the last part of the problem's {@code type}
     * @param zh what happened, with which value, and what to do next; no personal data
     */
    public Problem(int status, String type, String zh, String en) {
        this(status, type, zh, en, List.of());
    }

    public Problem(int status, String type, String zh, String en, List<FieldProblem> errors) {
        super(type);
        this.status = status;
        this.type = type;
        this.zh = zh;
        this.en = en;
        this.errors = List.copyOf(errors);
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public List<FieldProblem> errors() {
        return errors;
    }
}
