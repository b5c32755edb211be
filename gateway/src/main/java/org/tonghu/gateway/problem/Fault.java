package org.tonghu.gateway.problem;

import org.springframework.http.HttpStatus;

/** What the gateway itself refuses or cannot do: status, stable type, words for people. */
public enum Fault {
    BAD_REQUEST(
            400,
            "请求格式有误，网关无法识别。请检查地址和请求头。",
            "The gateway cannot read this request; check its address and headers."),
    UNAUTHENTICATED(
            401,
            "未登录，或令牌无效、已过期。请重新登录或获取新的令牌。",
            "Not signed in, or the token is not valid or has expired; sign in again or fetch a new token."),
    FORBIDDEN(403, "该地址不对外开放，或当前账号无权访问。", "This address is not open to you."),
    CSRF_TOKEN_MISSING(
            403,
            "缺少或不匹配防跨站令牌。请刷新页面后重试（请求头 X-XSRF-TOKEN）。",
            "The anti-forgery token is missing or does not match; reload the page and send X-XSRF-TOKEN."),
    NOT_FOUND(
            404,
            "没有这个地址。接口清单见 /docs。",
            "There is nothing at this address; the API is described at /docs."),
    METHOD_NOT_ALLOWED(405, "该地址不支持这种请求方法。", "This address does not support the method."),
    REQUEST_TIMEOUT(
            408, "请求内容未在限定时间内传完，请重试。", "The request body did not arrive in time; try again."),
    BODY_TOO_LARGE(
            413,
            "请求内容超过上限，请缩小或分批提交。",
            "The request body is larger than allowed; send less at once."),
    TOO_MANY_REQUESTS(
            429,
            "请求过于频繁，请按 Retry-After 所示秒数稍后再试。",
            "Too many requests; try again after the seconds given in Retry-After."),
    INTERNAL_ERROR(
            500,
            "网关内部错误，请将 traceId 告知管理员。",
            "Something went wrong in the gateway; give the traceId to the administrator."),
    BAD_GATEWAY(
            502,
            "后台服务的应答不完整。写入请求请用同一个 Idempotency-Key 重试。",
            "The service behind gave no complete answer; retry a write with the same Idempotency-Key."),
    UNAVAILABLE(
            503,
            "后台服务暂不可用，请按 Retry-After 所示秒数稍后再试。",
            "The service behind is not available; try again after the seconds given in Retry-After."),
    GATEWAY_TIMEOUT(
            504,
            "后台服务未在限定时间内应答，结果未知。写入请求请用同一个 Idempotency-Key 重试。",
            "The service behind did not answer in time and the outcome is not known; retry a write with the same"
                    + " Idempotency-Key.");

    private final HttpStatus status;
    private final String zh;
    private final String en;

    Fault(int status, String zh, String en) {
        this.status = HttpStatus.valueOf(status);
        this.zh = zh;
        this.en = en;
    }

    public HttpStatus status() {
        return status;
    }

    /** Last part of the problem's {@code type}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** What happened and what to do, in Chinese unless the caller prefers English. */
    public String detail(boolean english) {
        return english ? en : zh;
    }

    /** The fault that stands for a status which something else in the gateway has set. */
    public static Fault of(int status) {
        for (Fault fault : values()) {
            if (fault.status.value() == status) {
                return fault;
            }
        }
        return status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
    }
}
