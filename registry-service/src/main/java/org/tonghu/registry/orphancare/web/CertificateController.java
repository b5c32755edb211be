package org.tonghu.registry.orphancare.web;

import static org.tonghu.starter.caller.Role.*;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.orphancare.Certificate;
import org.tonghu.registry.orphancare.Certificates;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/**
 * Child welfare certificates (儿童福利证) of an orphan: the county issues, offices of the child read.
 */
@RestController
@RequestMapping("${tonghu.base-path}/children/{child}/welfare-certificates")
class CertificateController {

    private final Certificates certificates;
    private final OrphanDesk desk;
    private final String path;

    CertificateController(
            Certificates certificates,
            OrphanDesk desk,
            @Value("${tonghu.base-path}") String basePath) {
        this.certificates = certificates;
        this.desk = desk;
        this.path = basePath + "/children/%s/welfare-certificates/%s";
    }

    record IssueRequest(@NotBlank @Size(max = 60) String number, @NotNull LocalDate issuedOn) {}

    /**
     * @param on first day on which it is good no longer
     */
    record CancelRequest(@NotNull LocalDate on, Certificate.@NotNull Reason reason) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CertificateView(
            String id,
            String child,
            String number,
            String unit,
            LocalDate issuedOn,
            boolean good,
            Certificate.@Nullable Cancelled cancelled)
            implements ShowsChildren {

        static CertificateView of(Certificate it) {
            return new CertificateView(
                    it.id(),
                    it.child(),
                    it.number(),
                    it.unit(),
                    it.issuedOn(),
                    it.isGood(),
                    it.cancelled());
        }

        @Override
        public Collection<String> childrenShown() {
            return List.of(child);
        }
    }

    @PostMapping
    @CallableBy(roles = COUNTY_OFFICER)
    ResponseEntity<CertificateView> issue(
            @PathVariable("child") String id,
            @Valid @RequestBody IssueRequest request,
            NewId newId,
            Caller caller) {
        var child = desk.child(id, caller);
        var faults = new Faults();
        desk.checkDay("#/issuedOn", child.identity().birthDate(), request.issuedOn(), faults);
        faults.raise();
        desk.orphanhood(child).mustBeOrphan();
        var issued =
                new Certificate(
                        newId.next("welfare-certificate"),
                        0,
                        child.id(),
                        request.number().strip(),
                        desk.unit(child),
                        request.issuedOn(),
                        null);
        var entered = certificates.enter(issued, desk.visibleTo(child));
        desk.reckon(child.id());
        return Answers.created(
                path.formatted(child.id(), entered.id()),
                CertificateView.of(entered),
                entered.revision());
    }

    /** The latest issued first. */
    @GetMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<CertificateView> list(@PathVariable("child") String id, PageRequest page, Caller caller) {
        var child = desk.child(id, caller);
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = certificates.of(child.id(), Sights.of(caller), wanted);
        return new Page<>(found.items(), found.next()).map(CertificateView::of);
    }

    @GetMapping("/{id}")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<CertificateView> read(
            @PathVariable String child, @PathVariable String id, Caller caller) {
        var found = find(child, id, caller);
        return Answers.ok(CertificateView.of(found), found.revision());
    }

    @PutMapping("/{id}/cancellation")
    @CallableBy(roles = COUNTY_OFFICER)
    ResponseEntity<CertificateView> cancel(
            @PathVariable String child,
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody CancelRequest request,
            Caller caller) {
        var certificate = find(child, id, caller).of(child, revision);
        var faults = new Faults();
        desk.checkDay("#/on", certificate.issuedOn(), request.on(), faults);
        faults.raise();
        var how = new Certificate.Cancelled(request.on(), request.reason(), caller.id());
        var saved = certificates.save(certificate.cancel(how));
        desk.reckon(child);
        return Answers.ok(CertificateView.of(saved), saved.revision());
    }

    private Certificate find(String child, String id, Caller caller) {
        return certificates
                .find(child, id, Sights.of(caller))
                .orElseThrow(() -> new NotFound("welfare-certificate", id));
    }
}
