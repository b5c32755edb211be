package org.tonghu.registry.confidential.web;

import static org.tonghu.starter.caller.Role.COUNTY_OFFICER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.confidential.Certificate;
import org.tonghu.registry.confidential.SealedRecognition;
import org.tonghu.registry.confidential.SealedRecognitions;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;

/** Recognition under seal, for one child at a time; there is no list over children. */
@RestController
@RequestMapping("${tonghu.base-path}/children/{child}/confidential")
@CallableBy(roles = COUNTY_OFFICER)
class ConfidentialController {

    private final SealedRecognitions recognitions;
    private final ConfidentialDesk desk;
    private final String path;

    ConfidentialController(
            SealedRecognitions recognitions,
            ConfidentialDesk desk,
            @Value("${tonghu.base-path}") String basePath) {
        this.recognitions = recognitions;
        this.desk = desk;
        this.path = basePath + "/children/";
    }

    /** Of a centre for disease control. */
    record CertificateEntry(
            @NotBlank @Size(max = 100) String number,
            @NotBlank @Size(max = 200) String issuedBy,
            @NotNull LocalDate issuedOn) {}

    record ReasonEntry(@NotBlank @Size(min = 5, max = 2000) String reason) {}

    @PostMapping
    ResponseEntity<ConfidentialView> enter(
            @PathVariable String child,
            @Valid @RequestBody CertificateEntry entry,
            NewId newId,
            Caller caller) {
        var record = desk.child(child, caller);
        check(entry, record);
        var certificate = new Certificate(entry.number(), entry.issuedBy(), entry.issuedOn());
        var entered =
                recognitions.enter(
                        new SealedRecognition(
                                newId.next("confidential"),
                                0,
                                child,
                                certificate,
                                desk.today(),
                                caller.id(),
                                null));
        return Answers.created(
                path + child + "/confidential/" + entered.id(),
                ConfidentialView.of(entered),
                entered.revision());
    }

    /** The oldest first; never more than one page. */
    @GetMapping
    Page<ConfidentialView> list(@PathVariable String child, Caller caller) {
        desk.child(child, caller);
        return new Page<>(recognitions.of(child).stream().map(ConfidentialView::of).toList(), null);
    }

    @GetMapping("/{id}")
    ResponseEntity<ConfidentialView> read(
            @PathVariable String child, @PathVariable String id, Caller caller) {
        desk.child(child, caller);
        return answer(find(child, id));
    }

    /** The record first, then the matter: should the second fail, confirming again completes it. */
    @PostMapping("/{id}/confirmation")
    ResponseEntity<ConfidentialView> confirm(
            @PathVariable String child,
            @PathVariable String id,
            @IfMatch long revision,
            Caller caller) {
        var record = desk.child(child, caller);
        var matter = findAt(child, id, revision);
        var decided = matter.decide(decision(true, caller, null));
        if (!desk.isRecognised(record)) {
            desk.recognise(record);
        }
        return answer(recognitions.save(decided));
    }

    @PostMapping("/{id}/refusal")
    ResponseEntity<ConfidentialView> refuse(
            @PathVariable String child,
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody ReasonEntry entry,
            Caller caller) {
        desk.child(child, caller);
        var matter = findAt(child, id, revision);
        return answer(recognitions.save(matter.decide(decision(false, caller, entry.reason()))));
    }

    private SealedRecognition.Decision decision(
            boolean confirmed, Caller caller, @Nullable String reason) {
        return new SealedRecognition.Decision(confirmed, desk.today(), caller.id(), reason);
    }

    private void check(CertificateEntry entry, Child record) {
        var faults = new Faults();
        faults.day("#/issuedOn", entry.issuedOn());
        if (entry.issuedOn().isAfter(desk.today())) {
            faults.add("#/issuedOn", "IN_THE_FUTURE", "出具日期不得晚于今天。", "The day lies in the future.");
        }
        faults.order("#/issuedOn", record.identity().birthDate(), entry.issuedOn());
        faults.raise();
        if (desk.isRecognised(record)) {
            throw new Refused(
                    "RECOGNISED_ALREADY", "", "该儿童已认定。", "The child is recognised already.");
        }
    }

    private SealedRecognition findAt(String child, String id, long revision) {
        var matter = find(child, id);
        if (matter.revision() != revision) {
            throw new Stale("confidential", id, revision);
        }
        return matter;
    }

    private SealedRecognition find(String child, String id) {
        return recognitions.find(child, id).orElseThrow(() -> new NotFound("confidential", id));
    }

    private static ResponseEntity<ConfidentialView> answer(SealedRecognition it) {
        return Answers.ok(ConfidentialView.of(it), it.revision());
    }
}
