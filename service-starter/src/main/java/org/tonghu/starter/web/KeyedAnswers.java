package org.tonghu.starter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.tonghu.starter.access.ShownAgain;
import org.tonghu.starter.crypto.FieldCipher;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.store.SealedRecords;

/** Keeps an answer under its key, and gives it again. */
final class KeyedAnswers {

    static final String AGAIN = "Idempotent-Replayed";

    private static final List<String> HEADERS =
            List.of(
                    HttpHeaders.CONTENT_TYPE,
                    HttpHeaders.CONTENT_LANGUAGE,
                    HttpHeaders.ETAG,
                    HttpHeaders.LOCATION);

    private final IdempotencyKeys keys;
    private final ObjectProvider<FieldCipher> cipher;
    private final ObjectProvider<ShownAgain> accesses;
    private final ObjectProvider<SealedRecords> sealed;

    KeyedAnswers(
            IdempotencyKeys keys,
            ObjectProvider<FieldCipher> cipher,
            ObjectProvider<ShownAgain> accesses,
            ObjectProvider<SealedRecords> sealed) {
        this.keys = keys;
        this.cipher = cipher;
        this.accesses = accesses;
        this.sealed = sealed;
    }

    /**
     * Success and refusal stay; a fault lets the request run again, a bad request frees the key.
     */
    void keep(
            KeyClaim.Mine claim,
            HttpServletRequest request,
            ContentCachingResponseWrapper response) {
        int status = response.getStatus();
        if (status >= 500) {
            keys.cutShort(claim);
        } else if (status >= 300 && status != 409) {
            keys.release(claim);
        } else {
            String body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
            keys.answered(
                    claim, status, headers(response), sealed(body, claim.id()), children(request));
        }
    }

    /**
     * @throws NotFound when a child that the answer shows has been sealed since
     */
    void again(KeyRecord kept, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<String> children = Objects.requireNonNullElse(kept.children(), List.of());
        sealed.ifAvailable(records -> refuseSealed(records, children));
        accesses.ifAvailable(log -> log.log(children, request));
        Objects.requireNonNullElse(kept.headers(), Map.<String, String>of())
                .forEach(response::setHeader);
        response.setHeader(AGAIN, "true");
        response.setStatus(Objects.requireNonNull(kept.status()));
        byte[] body = opened(kept).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void refuseSealed(SealedRecords records, List<String> children) {
        records.among(children).stream()
                .findFirst()
                .ifPresent(id -> {
                    throw new NotFound("child", id);
                });
    }

    private String sealed(String body, String id) {
        @Nullable FieldCipher available = cipher.getIfAvailable();
        return available == null ? body : available.encrypt(body, context(id));
    }

    private String opened(KeyRecord kept) {
        String body = Objects.requireNonNullElse(kept.body(), "");
        @Nullable FieldCipher available = cipher.getIfAvailable();
        return available == null ? body : available.decrypt(body, context(kept.id()));
    }

    private static String context(String id) {
        return IdempotencyKeys.COLLECTION + "/" + id;
    }

    private static Map<String, String> headers(HttpServletResponse response) {
        Map<String, String> kept = new TreeMap<>();
        for (String name : HEADERS) {
            @Nullable String value = response.getHeader(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        return kept;
    }

    private static List<String> children(HttpServletRequest request) {
        return request.getAttribute(ShownAgain.CHILDREN) instanceof List<?> shown
                ? shown.stream().map(String::valueOf).toList()
                : List.of();
    }
}
