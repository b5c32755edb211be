package org.tonghu.institution.transfer.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.Institutions;
import org.tonghu.institution.transfer.RequestTransfer;
import org.tonghu.institution.transfer.RequestTransfer.Wish;
import org.tonghu.institution.transfer.Stage;
import org.tonghu.institution.transfer.Transfer;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Invalid;

/** Takes requests: who may send from where, and which institutions are meant. */
@Component
final class RequestDesk {

    private final Institutions institutions;
    private final RequestTransfer requesting;
    private final TransferDesk desk;

    RequestDesk(Institutions institutions, RequestTransfer requesting, TransferDesk desk) {
        this.institutions = institutions;
        this.requesting = requesting;
        this.desk = desk;
    }

    /** Both ends of a move. */
    record Ends(Institution from, Institution to) {}

    /**
     * @throws Invalid for an institution that is not known to the caller
     */
    Ends ends(Caller caller, String from, String to) {
        var source = institution("#/from", from);
        Permissions.mustSend(caller, new Transfer.Side(source.code().value(), source.unit()));
        return new Ends(source, institution("#/to", to));
    }

    Transfer request(Caller caller, Ends ends, Child child) {
        var moment = desk.moment();
        var requested = new Stage.Requested(caller.id(), moment.at(), child.reason());
        return requesting.request(
                new Wish(
                        new Transfer.Id(child.transfer()),
                        child.id(),
                        ends.from(),
                        ends.to(),
                        child.batch(),
                        requested),
                moment.today());
    }

    /** Who is to move, under which ids, and why. */
    record Child(String transfer, String id, @Nullable String batch, String reason) {}

    private Institution institution(String pointer, String code) {
        return institutions
                .find(new Institution.Code(code))
                .orElseThrow(() ->
                        new Invalid(
                                pointer,
                                "UNKNOWN_INSTITUTION",
                                "没有代码为" + code + "的机构",
                                "there is no institution " + code));
    }
}
