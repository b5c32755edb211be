package org.tonghu.registry.application.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.application.Application;
import org.tonghu.registry.application.Paper;
import org.tonghu.registry.application.Reply;
import org.tonghu.registry.application.Step;
import org.tonghu.registry.application.Verification;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/** What townships do with an application: papers, verification, the answer to the applicant. */
@RestController
@RequestMapping("${tonghu.base-path}/applications/{id}")
@CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER})
class TownshipController {

    private final ApplicationDesk desk;
    private final Linking linking;

    TownshipController(ApplicationDesk desk, Linking linking) {
        this.desk = desk;
        this.linking = linking;
    }

    record LinkRequest(@NotNull @Size(min = 1, max = 64) String child) {}

    /** Papers that came in today, and papers that the applicant was asked for. */
    record PapersRequest(
            @Nullable @Size(max = 20) List<@NotNull Paper> filed,
            @Nullable @Size(max = 20) List<@NotNull Paper> asked) {}

    record VerificationRequest(
            @NotNull Boolean meets,
            @NotEmpty @Size(max = 10) List<Verification.@NotNull Method> methods,
            @NotBlank @Size(max = 5000) String findings) {}

    record ReplyRequest(@NotNull LocalDate on, Reply.@NotNull Way way) {}

    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    /** Names the child's record, which the accepting township could not see. */
    @PostMapping("/child")
    ResponseEntity<ApplicationView> link(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody LinkRequest request,
            Caller caller) {
        var application = desk.findAtHome(id, caller).readAt(revision);
        return answer(linking.link(application, request.child(), Sights.of(caller)), caller);
    }

    @PostMapping("/papers")
    ResponseEntity<ApplicationView> papers(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody PapersRequest request,
            Caller caller) {
        var application = desk.findAtEitherSide(id, caller).readAt(revision);
        return answer(desk.save(withPapers(application, request)), caller);
    }

    @PostMapping("/verification")
    ResponseEntity<ApplicationView> verify(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody VerificationRequest request,
            Caller caller) {
        var conclusion =
                new Verification(
                        desk.today(),
                        caller.id(),
                        request.meets(),
                        Set.copyOf(request.methods()),
                        request.findings());
        var application = desk.findAtHome(id, caller).readAt(revision);
        return answer(desk.save(application.verify(conclusion)), caller);
    }

    /** The applicant no longer wants it. */
    @PostMapping("/withdrawal")
    ResponseEntity<ApplicationView> withdraw(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody ReasonRequest request,
            Caller caller) {
        var application = desk.findAtEitherSide(id, caller).readAt(revision);
        return answer(desk.save(application.withdraw(request.reason())), caller);
    }

    @PostMapping("/reply")
    ResponseEntity<ApplicationView> reply(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody ReplyRequest request,
            Caller caller) {
        var application = desk.findAtEitherSide(id, caller).readAt(revision);
        checkReply(request, application);
        var reply = new Reply(request.on(), caller.id(), request.way());
        return answer(desk.save(application.tell(reply)), caller);
    }

    private Step withPapers(Application application, PapersRequest request) {
        var asked = request.asked() == null ? List.<Paper>of() : request.asked();
        var filed = request.filed() == null ? List.<Paper>of() : request.filed();
        if (asked.isEmpty() && filed.isEmpty()) {
            var faults = new Faults();
            faults.missing("#/filed");
            faults.raise();
        }
        var after = asked.isEmpty() ? application : application.askFor(asked).application();
        return filed.isEmpty() ? application.askFor(asked) : after.file(filed, desk.today());
    }

    private void checkReply(ReplyRequest request, Application application) {
        var faults = new Faults();
        var ruling = application.course().ruling();
        faults.order("#/on", ruling == null ? null : ruling.on(), request.on());
        if (request.on().isAfter(desk.today())) {
            faults.add("#/on", "IN_THE_FUTURE", "告知日期不得晚于今天。", "The day lies in the future.");
        }
        faults.raise();
    }

    private ResponseEntity<ApplicationView> answer(Application it, Caller caller) {
        return Answers.ok(desk.view(it, caller), it.revision());
    }
}
