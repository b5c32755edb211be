package org.tonghu.starter.caller;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a partner agency's client has been granted. */
public enum Scope {
    REGISTRY_READ,
    REGISTRY_REPORT,
    BENEFITS_EVALUATE,
    BENEFITS_READ,
    INSTITUTIONS_READ,
    INSTITUTIONS_WRITE,
    TRAINING_READ,
    TRAINING_WRITE;

    /** Name in the token, e.g. {@code registry:read}. */
    public String tokenName() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    public static Optional<Scope> named(String tokenName) {
        return Arrays.stream(values())
                .filter(scope -> scope.tokenName().equals(tokenName))
                .findFirst();
    }
}
