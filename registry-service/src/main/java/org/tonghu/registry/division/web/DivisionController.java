package org.tonghu.registry.division.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tonghu.registry.division.Division;
import org.tonghu.registry.division.Divisions;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Statistical divisions; public knowledge, so that anybody signed in may read them. */
@RestController
@RequestMapping("${tonghu.base-path}/divisions")
class DivisionController {

    private static final String EDITION = "20\\d{2}";

    private final Divisions divisions;

    DivisionController(Divisions divisions) {
        this.divisions = divisions;
    }

    @GetMapping
    @CallableBy(anyone = true)
    Page<DivisionRow> list(
            @RequestParam(required = false) @Pattern(regexp = "\\d{6}|\\d{9}")
                    @Nullable String parent,
            @RequestParam(required = false) Division.@Nullable Level level,
            @RequestParam(defaultValue = Division.LAST_PUBLIC_EDITION) @Pattern(regexp = EDITION)
                    String edition,
            PageRequest page) {
        var found = divisions.list(edition, parent, level, new Wanted(page.limit(), page.cursor()));
        return new Page<>(found.items().stream().map(DivisionRow::of).toList(), found.next());
    }

    /** The read model of the other services; unchanged content is answered with 304. */
    @GetMapping("/snapshot")
    @CallableBy(anyone = true)
    @Nullable ResponseEntity<Snapshot> snapshot(
            @RequestParam(defaultValue = Division.LAST_PUBLIC_EDITION) @Pattern(regexp = EDITION)
                    String edition,
            WebRequest request) {
        var snapshot = Snapshot.of(edition, divisions);
        return request.checkNotModified(snapshot.tag())
                ? null
                : ResponseEntity.ok().eTag(snapshot.tag()).body(snapshot);
    }

    /** Loads villages, which are not shipped. Sent again it changes nothing. */
    @PostMapping
    @CallableBy(roles = Role.PLATFORM_ADMIN)
    Divisions.Loaded load(@Valid @RequestBody VillageBatch batch) {
        return divisions.load(batch.villages(divisions));
    }
}
