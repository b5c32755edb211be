package org.tonghu.benefits.grant;

import org.jspecify.annotations.Nullable;

/** Who stands for a grant and for its stop; null: not yet. */
public record Signatures(
        @Nullable Signature verified,
        @Nullable Signature confirmed,
        @Nullable Signature stopVerified,
        @Nullable Signature stopConfirmed) {

    public static final Signatures NONE = new Signatures(null, null, null, null);

    Signatures verifiedBy(Signature signature) {
        return new Signatures(signature, null, null, null);
    }

    Signatures confirmedBy(Signature signature) {
        return new Signatures(verified, signature, null, null);
    }

    Signatures stopVerifiedBy(Signature signature) {
        return new Signatures(verified, confirmed, signature, null);
    }

    Signatures stopConfirmedBy(Signature signature) {
        return new Signatures(verified, confirmed, stopVerified, signature);
    }

    Signatures withoutStop() {
        return new Signatures(verified, confirmed, null, null);
    }
}
