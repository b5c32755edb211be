package org.tonghu.registry.division.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.division.Divisions;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** The units that are responsible for places. */
@RestController
class UnitController {

    private final Divisions divisions;

    UnitController(Divisions divisions) {
        this.divisions = divisions;
    }

    @GetMapping("${tonghu.base-path}/managing-units")
    @CallableBy(anyone = true)
    Page<UnitRow> list(PageRequest page) {
        var assignments = divisions.assignments();
        var found = divisions.listUnits(new Wanted(page.limit(), page.cursor()));
        return new Page<>(
                found.items().stream().map(it -> UnitRow.of(it, assignments)).toList(),
                found.next());
    }
}
