package org.tonghu.registry.changerequest.store;

import org.jspecify.annotations.Nullable;
import org.tonghu.registry.changerequest.Closing;
import org.tonghu.registry.changerequest.Proposal;

/** The part that is sealed as a whole. */
record Content(Proposal proposal, @Nullable Closing closing) {}
