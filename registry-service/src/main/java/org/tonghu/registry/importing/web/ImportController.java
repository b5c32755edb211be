package org.tonghu.registry.importing.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tonghu.registry.importing.ColumnMaps;
import org.tonghu.registry.importing.Imports;
import org.tonghu.registry.importing.support.ReceiveTable;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Tables of children from elsewhere: the first load of a county, and what comes later. */
@RestController
@RequestMapping("${tonghu.base-path}/imports")
@CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
class ImportController {

    private final ReceiveTable receive;
    private final Imports imports;
    private final ColumnMaps maps;
    private final BusinessClock clock;
    private final String jobs;

    ImportController(
            ReceiveTable receive,
            Imports imports,
            ColumnMaps maps,
            BusinessClock clock,
            @Value("${tonghu.base-path}") String basePath) {
        this.receive = receive;
        this.imports = imports;
        this.maps = maps;
        this.clock = clock;
        this.jobs = basePath + "/jobs/";
    }

    /** Columns are checked now, rows by the job that the answer names. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportView> send(
            @Valid @RequestPart("about") ImportEntry about,
            @RequestPart("file") MultipartFile file,
            NewId newId,
            Caller caller) {
        var map =
                maps.find(about.map())
                        .orElseThrow(() ->
                                new Invalid(
                                        "#/columnMap",
                                        "UNKNOWN_VALUE",
                                        "没有该列对照表。",
                                        "There is no such column map."));
        var id = newId.next("import");
        var sent = receive.receive(id, file, map, about.charset(), caller, clock.today());
        return ResponseEntity.accepted()
                .header("Location", jobs + sent.job().id())
                .body(ImportView.of(sent.received(), jobs));
    }

    /** The latest first. */
    @GetMapping
    Page<ImportView> list(PageRequest page, Caller caller) {
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = imports.list(Sights.of(caller), wanted);
        var views = found.items().stream().map(it -> ImportView.of(it, jobs)).toList();
        return new Page<>(views, found.next());
    }

    @GetMapping("/{id}")
    ImportView read(@PathVariable String id, Caller caller) {
        return imports.find(id, Sights.of(caller))
                .map(it -> ImportView.of(it, jobs))
                .orElseThrow(() -> new NotFound("import", id));
    }
}
