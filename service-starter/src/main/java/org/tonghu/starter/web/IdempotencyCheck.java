package org.tonghu.starter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.crypto.LookupHash;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.Problem;

/** A POST that was answered before is not run again. */
final class IdempotencyCheck implements HandlerInterceptor {

    static final String HEADER = "Idempotency-Key";
    static final String CLAIM = KeyClaim.class.getName();

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final IdempotencyKeys keys;
    private final KeyedAnswers answers;
    private final ObjectProvider<LookupHash> hash;

    IdempotencyCheck(IdempotencyKeys keys, KeyedAnswers answers, ObjectProvider<LookupHash> hash) {
        this.keys = keys;
        this.answers = answers;
        this.hash = hash;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!request.getMethod().equals("POST")
                || !(handler instanceof HandlerMethod method)
                || method.hasMethodAnnotation(Stateless.class)) {
            return true;
        }
        Caller caller = CurrentCallers.get();
        @Nullable String key = request.getHeader(HEADER);
        check(key, caller);
        return key == null || claim(id(caller, key), request, response);
    }

    private boolean claim(String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return switch (keys.claim(id, fingerprint(request))) {
            case KeyClaim.Mine mine -> {
                request.setAttribute(CLAIM, mine);
                request.setAttribute(NewIdArgument.SEED, mine.seed());
                yield true;
            }
            case KeyClaim.Answered(KeyRecord kept) -> {
                answers.again(kept, request, response);
                yield false;
            }
            case KeyClaim.Running _ ->
                    throw new Problem(
                            409,
                            "request-running",
                            "同一 Idempotency-Key 的请求正在处理，请稍后再查询结果或重试。",
                            "The request with this Idempotency-Key is still running; try again later.");
            case KeyClaim.Taken _ ->
                    throw new Problem(
                            422,
                            "idempotency-key-reused",
                            "该 Idempotency-Key 已用于另一请求，新的请求请换用新的值。",
                            "This Idempotency-Key was used for another request; use a new one for a new request.");
        };
    }

    private static void check(@Nullable String key, Caller caller) {
        if (key == null && caller.isPartner()) {
            throw new Invalid(
                    "#/header/" + HEADER,
                    "REQUIRED",
                    "合作机构的新增请求须带 Idempotency-Key 请求头，重试时沿用原值。",
                    "Partners must send an Idempotency-Key with what creates something, and the same one when they try again.");
        }
        if (key != null && !KEY.matcher(key).matches()) {
            throw new Invalid(
                    "#/header/" + HEADER,
                    "FORMAT",
                    "Idempotency-Key 应为 1 至 200 个可见 ASCII 字符。",
                    "Idempotency-Key should be 1 to 200 visible ASCII characters.");
        }
    }

    private static String id(Caller caller, String key) {
        return hex(sha256(), caller.client() + '\n' + caller.id() + '\n' + key);
    }

    /** Keyed where the service has keys: a body is personal data. */
    private String fingerprint(HttpServletRequest request) throws IOException {
        KeptBody body = Objects.requireNonNull(WebUtils.getNativeRequest(request, KeptBody.class));
        MessageDigest digest = sha256();
        body.addTo(digest);
        String plain =
                hex(digest, "\nPOST " + request.getRequestURI() + '?' + request.getQueryString());
        @Nullable LookupHash keyed = hash.getIfAvailable();
        return keyed == null ? plain : keyed.of(plain);
    }

    private static String hex(MessageDigest digest, String text) {
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
