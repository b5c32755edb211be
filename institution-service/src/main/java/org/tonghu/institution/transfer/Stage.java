package org.tonghu.institution.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stages differ in what is known, so they are types. Each says who entered it and when. */
public sealed interface Stage {

    String by();

    Instant at();

    StageName name();

    /**
     * @param note why the child is to move, or which papers were completed
     */
    record Requested(String by, Instant at, String note) implements Stage {
        @Override
        public StageName name() {
            return StageName.REQUESTED;
        }
    }

    /** The county bureau consents as guardian. */
    record Consented(String by, Instant at) implements Stage {
        @Override
        public StageName name() {
            return StageName.CONSENTED;
        }
    }

    /**
     * @param document number of the approval (批复文号), if there is one
     */
    record Approved(String by, Instant at, @Nullable String document) implements Stage {
        @Override
        public StageName name() {
            return StageName.APPROVED;
        }
    }

    /** Only the city bureau refuses, and says why. */
    record Refused(String by, Instant at, String reason) implements Stage {
        @Override
        public StageName name() {
            return StageName.REFUSED;
        }
    }

    /** 退回补正. @param missing what has to be completed */
    record Returned(String by, Instant at, List<String> missing) implements Stage {
        public Returned {
            missing = List.copyOf(missing);
        }

        @Override
        public StageName name() {
            return StageName.RETURNED;
        }
    }

    /**
     * @param until day on which the receiver means to decide again
     */
    record Postponed(String by, Instant at, LocalDate until, String reason) implements Stage {
        @Override
        public StageName name() {
            return StageName.POSTPONED;
        }
    }

    /**
     * @param assessment the receiver's assessment of the child's needs; @param bed null: any bed
     */
    record Accepted(String by, Instant at, String assessment, @Nullable String bed)
            implements Stage {
        @Override
        public StageName name() {
            return StageName.ACCEPTED;
        }
    }

    record HandedOver(String by, Instant at, HandOver handOver) implements Stage {
        @Override
        public StageName name() {
            return StageName.HANDED_OVER;
        }
    }

    /**
     * From {@code on} the child lives with the receiver; the next month is the receiver's to pay.
     */
    record Received(String by, Instant at, LocalDate on, @Nullable String remarks)
            implements Stage {
        @Override
        public StageName name() {
            return StageName.RECEIVED;
        }
    }

    /** The registry knows where the child lives. */
    record Completed(String by, Instant at) implements Stage {
        @Override
        public StageName name() {
            return StageName.COMPLETED;
        }
    }

    record Cancelled(String by, Instant at, String reason) implements Stage {
        @Override
        public StageName name() {
            return StageName.CANCELLED;
        }
    }
}
