package org.tonghu.registry.move.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tonghu.registry.move.Move;

/**
 * A unit asks for a child that another unit holds, whose record it does not see.
 *
 * @param citizenId the whole number
 * @param to place of the unit that asks
 */
record AskRequest(
        @NotNull @Size(min = 18, max = 40) String citizenId,
        @NotNull @Valid MoveRequest.PlaceEntry to,
        @NotNull Move.Reason reason) {

    /** Numbers stay out of logs. */
    @Override
    public String toString() {
        return "AskRequest[]";
    }
}
