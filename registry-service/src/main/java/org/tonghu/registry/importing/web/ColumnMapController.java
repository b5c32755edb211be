package org.tonghu.registry.importing.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.importing.ColumnMap;
import org.tonghu.registry.importing.ColumnMaps;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.Page;

/** How the national systems and others name their columns, for reading and for writing. */
@RestController
@RequestMapping("${tonghu.base-path}/column-maps")
class ColumnMapController {

    /** A map among others. */
    record Listed(String code, String title) {}

    private final ColumnMaps maps;

    ColumnMapController(ColumnMaps maps) {
        this.maps = maps;
    }

    @GetMapping
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER, PLATFORM_ADMIN})
    Page<Listed> list() {
        var all = maps.all().stream().map(it -> new Listed(it.code(), it.title())).toList();
        return new Page<>(all, null);
    }

    /** One that is not there yet has the revision 0. */
    @GetMapping("/{code}")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER, PLATFORM_ADMIN})
    ResponseEntity<ColumnMapEntry> read(@PathVariable String code) {
        var map = maps.find(code).orElseThrow(() -> new NotFound("column-map", code));
        return Answers.ok(ColumnMapEntry.of(map), map.revision());
    }

    /** Revision 0 for a new one. */
    @PutMapping("/{code}")
    @CallableBy(roles = {CITY_OFFICER, PLATFORM_ADMIN})
    ResponseEntity<ColumnMapEntry> change(
            @PathVariable @Pattern(regexp = "[A-Z0-9-]{3,40}") String code,
            @IfMatch long revision,
            @Valid @RequestBody ColumnMapEntry entry) {
        if (code.equals(ColumnMap.STANDARD)) {
            throw new Refused(
                    "STANDARD_COLUMN_MAP",
                    "",
                    "标准格式不能修改，请另建对照表。",
                    "The register's own table can't be changed; make another map.");
        }
        entry.check();
        var saved = maps.save(entry.map(code, revision));
        return Answers.ok(ColumnMapEntry.of(saved), saved.revision());
    }
}
