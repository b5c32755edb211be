package org.tonghu.starter.problem;

import java.util.List;

/** 400: what was sent cannot be understood or breaks a rule on its fields. */
public final class Invalid extends Problem {

    public Invalid(String pointer, String code, String zh, String en) {
        this(List.of(new FieldProblem(pointer, code, zh, en)));
    }

    private Invalid(List<FieldProblem> errors) {
        super(
                400,
                "invalid",
                "请求内容有误，请按 errors 中的说明逐项更正后重新提交。",
                "The request is not valid; correct the fields listed in errors and send it again.",
                errors);
    }

    public static Invalid of(List<FieldProblem> errors) {
        return new Invalid(errors);
    }
}
