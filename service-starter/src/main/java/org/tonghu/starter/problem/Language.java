package org.tonghu.starter.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** The language of messages: Chinese, or English for callers who prefer it. */
public enum Language {
    ZH,
    EN;

    public String pick(String zh, String en) {
        return this == ZH ? zh : en;
    }

    /** Of the request being answered. */
    public static Language current() {
        return of(LocaleContextHolder.getLocale());
    }

    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : ZH;
    }

    static Language of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return ZH;
        }
        List<Locale> wanted = Collections.list(request.getLocales());
        return wanted.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .map(language -> language.equals("en") ? EN : ZH)
                .orElse(ZH);
    }

    public Locale locale() {
        return this == ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
