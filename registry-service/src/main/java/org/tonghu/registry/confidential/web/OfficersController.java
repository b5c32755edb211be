package org.tonghu.registry.confidential.web;

import static org.tonghu.starter.caller.Role.CITY_OFFICER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.confidential.NamedOfficers;
import org.tonghu.registry.confidential.OfficersOfUnits;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/** The city names, for each unit, who keeps its confidential records; two at least. */
@RestController
@RequestMapping("${tonghu.base-path}/managing-units/{code}/confidential-officers")
@CallableBy(roles = CITY_OFFICER)
class OfficersController {

    private final OfficersOfUnits units;
    private final Jurisdictions jurisdictions;

    OfficersController(OfficersOfUnits units, Jurisdictions jurisdictions) {
        this.units = units;
        this.jurisdictions = jurisdictions;
    }

    /** Ids of accounts; one enters and another decides, so there are at least two, or none. */
    record OfficersEntry(@Size(max = 20) List<@NotBlank @Size(max = 100) String> officers) {}

    record OfficersView(String unit, List<String> officers) {

        static OfficersView of(NamedOfficers it) {
            return new OfficersView(it.unit(), it.officers().stream().sorted().toList());
        }
    }

    /** Revision 0 where nobody has been named yet. */
    @GetMapping
    ResponseEntity<OfficersView> read(@PathVariable String code) {
        var named = units.of(known(code)).orElse(new NamedOfficers(code, 0, Set.of()));
        return Answers.ok(OfficersView.of(named), named.revision());
    }

    @PutMapping
    ResponseEntity<OfficersView> name(
            @PathVariable String code,
            @IfMatch long revision,
            @Valid @RequestBody OfficersEntry entry) {
        var wanted = new NamedOfficers(known(code), revision, Set.copyOf(entry.officers()));
        var named = units.name(wanted);
        return Answers.ok(OfficersView.of(named), named.revision());
    }

    private String known(String code) {
        if (!jurisdictions.hasUnit(code)) {
            throw new NotFound("managing-unit", code);
        }
        return code;
    }
}
