package org.tonghu.benefits.grant.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.grant.Grant;
import org.tonghu.benefits.grant.GrantState;
import org.tonghu.benefits.grant.Refusal;
import org.tonghu.benefits.grant.Signature;
import org.tonghu.starter.access.ShowsChildren;

/**
 * @param unit that manages the child's place
 * @param determination id of the determination it was proposed by
 */
record GrantAnswer(
        String id,
        long revision,
        String child,
        Programme programme,
        String unit,
        GrantState state,
        YearMonth firstMonth,
        @Nullable YearMonth lastMonth,
        @Nullable SignatureAnswer verified,
        @Nullable SignatureAnswer confirmed,
        @Nullable SignatureAnswer stopVerified,
        @Nullable SignatureAnswer stopConfirmed,
        @Nullable RefusalAnswer refusal,
        String determination)
        implements ShowsChildren {

    record SignatureAnswer(String by, Instant at) {

        static @Nullable SignatureAnswer of(@Nullable Signature signature) {
            return signature == null ? null : new SignatureAnswer(signature.by(), signature.at());
        }
    }

    record RefusalAnswer(String by, Instant at, String reason) {

        static @Nullable RefusalAnswer of(@Nullable Refusal refusal) {
            return refusal == null
                    ? null
                    : new RefusalAnswer(
                            refusal.signature().by(), refusal.signature().at(), refusal.reason());
        }
    }

    static GrantAnswer of(Grant grant) {
        var signatures = grant.signatures();
        return new GrantAnswer(
                grant.id(),
                grant.revision(),
                grant.basis().child(),
                grant.programme(),
                grant.basis().unit(),
                grant.state(),
                grant.firstMonth(),
                grant.lastMonth(),
                SignatureAnswer.of(signatures.verified()),
                SignatureAnswer.of(signatures.confirmed()),
                SignatureAnswer.of(signatures.stopVerified()),
                SignatureAnswer.of(signatures.stopConfirmed()),
                RefusalAnswer.of(grant.refusal()),
                grant.basis().determination());
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }
}
