package org.tonghu.registry.importing.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.importing.Batch;
import org.tonghu.registry.importing.Batches;
import org.tonghu.registry.importing.Imports;
import org.tonghu.registry.importing.support.ReturnedTables;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.access.ShownAgain;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.files.FileStore;
import org.tonghu.starter.files.ShownFile;
import org.tonghu.starter.problem.NotFound;

/** What comes back of a table, in the format in which it was sent. */
@RestController
@RequestMapping("${tonghu.base-path}/imports/{id}")
@CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
class ReturnedTableController {

    private static final int CHILDREN_OF_AN_ENTRY = 1000;

    private final Imports imports;
    private final Batches batches;
    private final FileStore files;
    private final ShownAgain accesses;

    ReturnedTableController(
            Imports imports, Batches batches, FileStore files, ShownAgain accesses) {
        this.imports = imports;
        this.batches = batches;
        this.files = files;
        this.accesses = accesses;
    }

    /** Rows that were not taken, with a column that says why; corrected, it can be sent again. */
    @GetMapping(path = "/refused-rows", produces = MediaType.ALL_VALUE)
    ResponseEntity<ShownFile> refused(@PathVariable String id, Caller caller) {
        return answer(id, ReturnedTables.refused(id), "refused-rows", caller);
    }

    /** In what the table says otherwise than the register; nothing was changed for it. */
    @GetMapping(path = "/differences", produces = MediaType.ALL_VALUE)
    ResponseEntity<ShownFile> differences(
            @PathVariable String id, Caller caller, HttpServletRequest request) {
        var answer = answer(id, ReturnedTables.differing(id), "differences", caller);
        Set<String> children = new LinkedHashSet<>();
        batches.each(
                id,
                it -> it.differing().stream().map(Batch.Difference::child).forEach(children::add));
        var all = List.copyOf(children);
        for (int i = 0; i < all.size(); i += CHILDREN_OF_AN_ENTRY) {
            var end = Math.min(all.size(), i + CHILDREN_OF_AN_ENTRY);
            accesses.log(all.subList(i, end), request);
        }
        return answer;
    }

    private ResponseEntity<ShownFile> answer(String id, String file, String name, Caller caller) {
        var found =
                imports.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("import", id));
        var stored = files.find(file).orElseThrow(() -> new NotFound("import-table", id));
        return ShownFile.answer(files, stored, name + "-" + found.id(), List.of());
    }
}
