package org.tonghu.institution.transfer.web;

import java.util.List;
import java.util.Set;
import org.tonghu.institution.transfer.Move;
import org.tonghu.institution.transfer.Transfer;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.problem.Problem;

/**
 * Who makes which move: the sending side asks and hands over, its bureau consents as guardian, the
 * city decides, the receiving institution answers and signs.
 */
final class Permissions {

    private static final Set<Role> SENDERS =
            Set.of(Role.INSTITUTION_MANAGER, Role.COUNTY_OFFICER, Role.CITY_OFFICER);
    private static final Set<Role> BUREAUX = Set.of(Role.COUNTY_OFFICER, Role.CITY_OFFICER);

    private Permissions() {}

    /**
     * @throws Problem 403 when the move is another side's
     */
    static void check(Caller caller, Transfer transfer, Move move) {
        switch (move.party()) {
            case SENDER -> mustSend(caller, transfer.from());
            case GUARDIAN -> {
                mustBe(caller, BUREAUX);
                caller.mustReach(List.of(transfer.from().unit()));
            }
            case CITY -> mustBe(caller, Set.of(Role.CITY_OFFICER));
            case RECEIVER -> {
                mustBe(caller, Set.of(Role.INSTITUTION_MANAGER));
                caller.mustReach(List.of(transfer.to().institution()));
            }
            case SENDER_OR_CITY -> {
                if (!caller.is(Role.CITY_OFFICER)) mustSend(caller, transfer.from());
            }
            case SYSTEM -> throw notYours();
        }
    }

    /** The institution itself, or an officer of the bureau that answers for it. */
    static void mustSend(Caller caller, Transfer.Side from) {
        mustBe(caller, SENDERS);
        caller.mustReach(List.of(from.institution(), from.unit()));
    }

    private static void mustBe(Caller caller, Set<Role> roles) {
        if (roles.stream().noneMatch(caller::is)) throw notYours();
    }

    private static Problem notYours() {
        return new Problem(
                403,
                "move-not-yours",
                "该环节由另一方办理，请联系有权办理的单位",
                "this move is another side's to make; ask the side that it belongs to");
    }
}
