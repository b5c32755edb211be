package org.tonghu.registry.verification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Refused;

/**
 * A record on the frozen list of a campaign.
 *
 * @param changed the record was corrected on this occasion; false is a verification without change
 * @param completeness 0 to 100, when it was last looked at
 */
public record CampaignItem(
        String id,
        long revision,
        String campaign,
        SubjectKind kind,
        String subject,
        String place,
        LocalDate dueOn,
        State state,
        int completeness,
        @Nullable Verified verified) {

    /** Where a record stands in the campaign. */
    public enum State {
        DUE,
        VERIFIED,
        /** The record left before it was verified: it is no longer due. */
        REMOVED
    }

    /** Who verified it, when, and with what result. */
    public record Verified(String by, LocalDate on, boolean changed, @Nullable String note) {}

    public static String idOf(String campaign, SubjectKind kind, String subject) {
        return campaign + "-" + kind + "-" + subject;
    }

    public boolean isOverdue(LocalDate today) {
        return state == State.DUE && today.isAfter(dueOn);
    }

    /**
     * @throws Refused for a record that has left
     */
    public CampaignItem verify(Verified result, int score) {
        if (state == State.REMOVED) {
            throw VerificationRefusals.removed();
        }
        return with(State.VERIFIED, score, result);
    }

    /** It left, or came back. */
    public CampaignItem left(boolean gone) {
        if (state == State.VERIFIED) {
            return this;
        }
        return with(gone ? State.REMOVED : State.DUE, completeness, verified);
    }

    public CampaignItem readAt(long read) {
        return new CampaignItem(
                id, read, campaign, kind, subject, place, dueOn, state, completeness, verified);
    }

    private CampaignItem with(State next, int score, @Nullable Verified result) {
        return new CampaignItem(
                id, revision, campaign, kind, subject, place, dueOn, next, score, result);
    }
}
