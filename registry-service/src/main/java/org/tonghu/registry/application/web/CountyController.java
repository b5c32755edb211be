package org.tonghu.registry.application.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.application.Application;
import org.tonghu.registry.application.Remedies;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/** What the county of the household registration decides. */
@RestController("applicationCountyController")
@RequestMapping("${tonghu.base-path}/applications/{id}")
@CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
class CountyController {

    private final ApplicationDesk desk;
    private final Judging judging;
    private final Remedies remedies;

    CountyController(ApplicationDesk desk, Judging judging, Remedies remedies) {
        this.desk = desk;
        this.judging = judging;
        this.remedies = remedies;
    }

    /**
     * @param reason needed where the township found the conditions not met, and where the rules
     *     leave the category to a person
     */
    record ConfirmationRequest(@Nullable @Size(min = 1, max = 2000) String reason) {}

    /** Written reasons, as the applicant will read them. */
    record RefusalRequest(@NotBlank @Size(min = 5, max = 5000) String reason) {}

    record SendBackRequest(@NotBlank @Size(max = 2000) String reason) {}

    @PostMapping("/confirmation")
    ResponseEntity<ApplicationView> confirm(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody ConfirmationRequest request,
            Caller caller) {
        var application = desk.findAtHome(id, caller).readAt(revision);
        var decided = judging.of(application, desk.today());
        return answer(
                desk.save(application.confirm(decided, caller.id(), request.reason())), caller);
    }

    @PostMapping("/refusal")
    ResponseEntity<ApplicationView> refuse(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody RefusalRequest request,
            Caller caller) {
        var application = desk.findAtHome(id, caller).readAt(revision);
        var decided = judging.of(application, desk.today());
        return answer(
                desk.save(application.refuse(decided, caller.id(), request.reason(), remedies)),
                caller);
    }

    /** To be verified again; the county's time goes on. */
    @PostMapping("/return")
    ResponseEntity<ApplicationView> sendBack(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody SendBackRequest request,
            Caller caller) {
        var application = desk.findAtHome(id, caller).readAt(revision);
        return answer(
                desk.save(application.sendBack(desk.today(), caller.id(), request.reason())),
                caller);
    }

    private ResponseEntity<ApplicationView> answer(Application it, Caller caller) {
        return Answers.ok(desk.view(it, caller), it.revision());
    }
}
