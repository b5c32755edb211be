package org.tonghu.starter.problem;

/** Problems that need no more than their status to be told: before, or beside, any handler. */
public enum StatusProblems {
    MALFORMED(
            400,
            "malformed-request",
            "请求格式有误，无法读取。请检查地址、参数和请求头的写法。",
            "The request can't be read; check how address, parameters and headers are written."),
    NOT_SIGNED_IN(
            401,
            "not-signed-in",
            "请先登录，或换取新的访问令牌后重试。",
            "Sign in, or get a new access token, and try again."),
    NOT_PERMITTED(
            403,
            "not-permitted",
            "您的角色或授权范围不允许此操作。如确有需要，请联系系统管理员。",
            "Your role or scopes do not allow this; ask the platform administrator if you need it."),
    NO_SUCH_ADDRESS(
            404,
            "no-such-address",
            "没有这个地址，请对照接口文档检查路径。",
            "There is no such address; check the path against the API document."),
    METHOD(
            405,
            "method-not-allowed",
            "该地址不支持此操作，可用的操作见 Allow 响应头。",
            "This address does not support the method; Allow lists those it does."),
    ACCEPT(
            406,
            "not-acceptable",
            "无法按 Accept 所要求的格式应答，请接受 application/json。",
            "There is no answer in the format Accept asks for; accept application/json."),
    TOO_LARGE(
            413,
            "too-large",
            "提交的内容超过允许的大小，请拆分后重新提交。",
            "What was sent is larger than allowed; split it and send it again."),
    MEDIA_TYPE(
            415,
            "unsupported-media-type",
            "不支持这种内容格式，请以 Content-Type: application/json 提交。",
            "This content type is not supported; send Content-Type: application/json."),
    UNAVAILABLE(
            503,
            "unavailable",
            "服务暂不可用，请稍后重试。",
            "The service is unavailable for the moment; try again later."),
    TIMED_OUT(504, "timed-out", "处理超时，请稍后重试。", "It took too long; try again later."),
    FAULT(
            500,
            "internal-error",
            "系统内部错误，未能完成请求。请稍后重试；若仍失败，请将 traceId 告知系统管理员。",
            "Something went wrong inside. Try again later; if it goes on, tell the operator the traceId.");

    private final int status;
    private final String type;
    private final String zh;
    private final String en;

    StatusProblems(int status, String type, String zh, String en) {
        this.status = status;
        this.type = type;
        this.zh = zh;
        this.en = en;
    }

    public Problem problem() {
        return new Problem(status, type, zh, en);
    }

    /** The nearest one: another 4xx is a malformed request, another 5xx a fault. */
    public static Problem of(int status) {
        for (StatusProblems known : values()) {
            if (known.status == status) {
                return known.problem();
            }
        }
        StatusProblems nearest = status >= 400 && status < 500 ? MALFORMED : FAULT;
        return new Problem(status < 400 ? 500 : status, nearest.type, nearest.zh, nearest.en);
    }
}
