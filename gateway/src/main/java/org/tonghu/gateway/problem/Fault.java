package org.tonghu.gateway.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * What the gateway itself refuses or cannot do: status, stable type, words for people. Types and
 * titles are those of the services, so that a caller need not know who has answered.
 */
public enum Fault {
    MALFORMED_REQUEST(
            400,
            "请求无效",
            "Invalid request",
            "请求格式有误，无法读取。请检查地址、参数和请求头的写法。",
            "The request can't be read; check how address, parameters and headers are written."),
    NOT_SIGNED_IN(
            401,
            "未登录或登录已失效",
            "Not signed in",
            "请先登录，或换取新的访问令牌后重试。",
            "Sign in, or get a new access token, and try again."),
    NOT_PERMITTED(403, "没有权限", "Not permitted", "该地址不对外开放。", "This address is not open to you."),
    CSRF_TOKEN_MISSING(
            403,
            "没有权限",
            "Not permitted",
            "缺少防跨站令牌，或令牌不符。请刷新页面后重试（请求头 X-XSRF-TOKEN）。",
            "The anti-forgery token is missing or does not match; reload the page and send X-XSRF-TOKEN."),
    NO_SUCH_ADDRESS(
            404,
            "未找到",
            "Not found",
            "没有这个地址，请对照接口文档（/docs）检查路径。",
            "There is no such address; check the path against the API document (/docs)."),
    METHOD_NOT_ALLOWED(
            405,
            "不支持该操作",
            "Method not allowed",
            "该地址不支持此操作。",
            "This address does not support the method."),
    REQUEST_TIMEOUT(
            408,
            "提交超时",
            "Sent too slowly",
            "提交的内容未在限定时间内传完，请重试。",
            "The request body did not arrive in time; try again."),
    TOO_LARGE(
            413,
            "内容过大",
            "Too large",
            "提交的内容超过允许的大小，请拆分后重新提交。",
            "What was sent is larger than allowed; split it and send it again."),
    TOO_MANY_REQUESTS(
            429,
            "请求过于频繁",
            "Too many requests",
            "请求过于频繁，请按 Retry-After 所示秒数稍后再试。",
            "Too many requests; try again after the seconds given in Retry-After."),
    INTERNAL_ERROR(
            500,
            "系统错误",
            "Internal error",
            "网关内部错误，未能完成请求。若重试仍失败，请将 traceId 告知系统管理员。",
            "Something went wrong in the gateway. If it goes on, tell the operator the traceId."),
    BAD_GATEWAY(
            502,
            "关联服务应答异常",
            "Bad answer from another service",
            "后台服务的应答不完整，结果未知。写入请求请用同一个 Idempotency-Key 重试。",
            "The service gave no complete answer and the outcome is not known; retry a write with the same"
                    + " Idempotency-Key."),
    UNAVAILABLE(
            503,
            "服务暂不可用",
            "Unavailable",
            "后台服务暂不可用，请按 Retry-After 所示秒数稍后再试。",
            "The service is not available; try again after the seconds given in Retry-After."),
    TIMED_OUT(
            504,
            "处理超时",
            "Timed out",
            "后台服务未在限定时间内应答，结果未知。写入请求请用同一个 Idempotency-Key 重试。",
            "The service did not answer in time and the outcome is not known; retry a write with the same"
                    + " Idempotency-Key.");

    private final HttpStatus status;
    private final String[] title;
    private final String[] detail;

    Fault(int status, String titleZh, String titleEn, String detailZh, String detailEn) {
        this.status = HttpStatus.valueOf(status);
        this.title = new String[] {titleZh, titleEn};
        this.detail = new String[] {detailZh, detailEn};
    }

    public HttpStatus status() {
        return status;
    }

    /** Last part of the problem's {@code type}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title(boolean english) {
        return title[english ? 1 : 0];
    }

    /** What happened and what to do, in Chinese unless the caller prefers English. */
    public String detail(boolean english) {
        return detail[english ? 1 : 0];
    }

    /** The fault that stands for a status which something else in the gateway has set. */
    public static Fault of(int status) {
        for (Fault fault : values()) {
            if (fault.status.value() == status) {
                return fault;
            }
        }
        return status >= 400 && status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
    }
}
