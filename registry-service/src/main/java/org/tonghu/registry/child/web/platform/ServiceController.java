package org.tonghu.registry.child.web.platform;

import static org.tonghu.starter.caller.Role.SERVICE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.child.CareArrangement;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.Source;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;

/** For the other services of the platform alone: no person's or partner's token gets here. */
@RestController
@RequestMapping("${tonghu.base-path}/children/{id}")
@CallableBy(roles = SERVICE)
class ServiceController {

    private static final Sight EVERYTHING = new Sight(true, Set.of());

    private final Children children;
    private final ServiceAnswers answers;
    private final BusinessClock clock;

    ServiceController(Children children, ServiceAnswers answers, BusinessClock clock) {
        this.children = children;
        this.answers = answers;
        this.clock = clock;
    }

    record Arrangement(
            @NotNull CareArrangement.Care care,
            @Nullable @Pattern(regexp = "[A-Z0-9-]{3,40}") String institution,
            @NotNull LocalDate from) {

        CareArrangement of(String transfer) {
            var faults = new Faults();
            faults.day("#/from", from);
            if (care == CareArrangement.Care.INSTITUTION && institution == null) {
                faults.missing("#/institution");
            }
            faults.raise();
            return new CareArrangement(care, institution, from, transfer);
        }
    }

    /**
     * Of a sealed record too: benefits must learn that rights ended. It holds no name or number.
     */
    @GetMapping("/benefit-facts")
    BenefitFacts benefitFacts(@PathVariable String id) {
        var child =
                children.find(id, Sight.withSealed()).orElseThrow(() -> new NotFound("child", id));
        return answers.benefitFacts(child, clock.today());
    }

    @GetMapping("/whereabouts")
    Whereabouts whereabouts(@PathVariable String id) {
        return answers.whereabouts(find(id), clock.today());
    }

    /** A transfer was completed. Told again it changes nothing. */
    @PutMapping("/care-arrangements/{transferId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void arrange(
            @PathVariable String id,
            @PathVariable String transferId,
            @Valid @RequestBody Arrangement arrangement,
            Caller caller) {
        var arranged = arrangement.of(transferId);
        var source = Source.declared(clock.today(), caller.id()).validFrom(arranged.from());
        var change = find(id).arrange(arranged, source);
        if (!change.events().isEmpty()) {
            children.save(change, clock.today());
        }
    }

    private Child find(String id) {
        return children.find(id, EVERYTHING).orElseThrow(() -> new NotFound("child", id));
    }
}
