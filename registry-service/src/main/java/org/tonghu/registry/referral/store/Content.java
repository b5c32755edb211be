package org.tonghu.registry.referral.store;

import org.jspecify.annotations.Nullable;
import org.tonghu.registry.referral.Outcome;

/** The part that is sealed as a whole. */
record Content(String office, String reason, @Nullable Outcome outcome) {}
