package org.tonghu.registry.application;

import org.jspecify.annotations.Nullable;

/**
 * What has been done so far.
 *
 * @param withdrawal reason of a withdrawal
 */
public record Course(
        State state,
        @Nullable Verification verification,
        @Nullable SentBack sentBack,
        @Nullable Ruling ruling,
        @Nullable Reply reply,
        @Nullable String withdrawal) {

    static Course begun() {
        return new Course(State.RECEIVED, null, null, null, null, null);
    }

    Course verified(Verification conclusion) {
        return new Course(State.VERIFIED, conclusion, sentBack, null, null, null);
    }

    Course sentBack(SentBack back) {
        return new Course(State.RECEIVED, null, back, null, null, null);
    }

    Course ruled(Ruling decision) {
        var next = decision.confirmed() ? State.CONFIRMED : State.REFUSED;
        return new Course(next, verification, sentBack, decision, null, null);
    }

    Course told(Reply answer) {
        return new Course(state, verification, sentBack, ruling, answer, null);
    }

    Course withdrawn(String why) {
        return new Course(State.WITHDRAWN, verification, sentBack, null, null, why);
    }
}
