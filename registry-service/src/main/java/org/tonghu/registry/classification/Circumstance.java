package org.tonghu.registry.classification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A circumstance that may keep a living parent from caring (郑民文〔2020〕57号 二(二)1(1), 民发〔2020〕125号).
 *
 * @param from first day, null where the circumstance has no known beginning
 * @param to last day of a term; for the others the day it ended, which no longer counts; null: no
 *     end known
 * @param supportPerformed whether a parent out of contact still supports the child
 * @param onLocalList whether a serious illness stands on the local list; null: not known
 * @param disabilities certified disabilities of a parent with severe disability
 */
public record Circumstance(
        Type type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean supportPerformed,
        @Nullable Boolean onLocalList,
        List<Disability> disabilities) {

    public enum Type {
        SEVERE_DISABILITY,
        SERIOUS_ILLNESS,
        IMPRISONED,
        COMPULSORY_DRUG_REHABILITATION,
        OTHER_LIBERTY_RESTRICTION,
        OUT_OF_CONTACT,
        GUARDIANSHIP_REVOKED,
        DEPORTED;

        /** A measure with a term, in force through its last day. */
        public boolean isTerm() {
            return this == IMPRISONED
                    || this == COMPULSORY_DRUG_REHABILITATION
                    || this == OTHER_LIBERTY_RESTRICTION;
        }

        /** Whether the day it began must be known to judge it. */
        public boolean needsFrom() {
            return this != SEVERE_DISABILITY && this != SERIOUS_ILLNESS;
        }
    }

    /**
     * Thresholds in months: terms and loss of contact count from six months on, the day itself
     * included.
     */
    public static final int MONTHS = 6;

    public Circumstance {
        disabilities = List.copyOf(disabilities);
    }

    public boolean isInForceOn(LocalDate day) {
        var over = over();
        return (from == null || !day.isBefore(from)) && (over == null || day.isBefore(over));
    }

    /**
     * Day on which six months since its beginning are complete; null if the beginning is not known.
     */
    public @Nullable LocalDate sixMonthsComplete() {
        return from == null ? null : from.plusMonths(MONTHS);
    }

    /** First day after {@code day} on which time alone changes its state; null if none. */
    public @Nullable LocalDate nextChange(LocalDate day) {
        var complete = type == Type.OUT_OF_CONTACT ? sixMonthsComplete() : null;
        return Days.firstAfter(day, from, complete, over());
    }

    /** First day on which it is no longer in force. */
    private @Nullable LocalDate over() {
        return to != null && type.isTerm() ? to.plusDays(1) : to;
    }
}
