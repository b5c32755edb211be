package org.tonghu.registry.survey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round of the survey, opened by the city or a county over its places (摸底排查).
 *
 * @param asOf day on which the figures of the register were frozen
 * @param dueOn last day for the townships to submit
 * @param frozen whether every township has its sheets
 * @param closedOn null while figures are gathered
 */
public record Survey(
        String id,
        long revision,
        String title,
        String unit,
        List<String> visibleTo,
        LocalDate asOf,
        LocalDate dueOn,
        String openedBy,
        boolean frozen,
        @Nullable LocalDate closedOn) {

    public static final String CLAUSE = "郑民文〔2020〕57号 三(二)";

    public Survey {
        visibleTo = List.copyOf(visibleTo);
    }

    /**
     * @param codes of all that it covers, whose holders may read it
     */
    public Survey frozenFor(List<String> codes) {
        return new Survey(id, revision, title, unit, codes, asOf, dueOn, openedBy, true, closedOn);
    }

    /**
     * @param unconfirmed townships that the county has not confirmed
     * @throws org.tonghu.starter.domain.Refused if there are any, or it is closed already
     */
    public Survey close(long unconfirmed, LocalDate today) {
        mustBeOpen();
        if (!frozen || unconfirmed > 0) {
            throw SurveyRefusals.unconfirmed(unconfirmed);
        }
        return with(revision, true, today);
    }

    /**
     * @throws org.tonghu.starter.domain.Refused once it is closed
     */
    public void mustBeOpen() {
        if (closedOn != null) {
            throw SurveyRefusals.closed();
        }
    }

    public Survey readAt(long revisionRead) {
        return with(revisionRead, frozen, closedOn);
    }

    private Survey with(long at, boolean whole, @Nullable LocalDate closed) {
        return new Survey(id, at, title, unit, visibleTo, asOf, dueOn, openedBy, whole, closed);
    }
}
