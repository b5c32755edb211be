package org.tonghu.registry.exporting.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.exporting.Export;
import org.tonghu.registry.exporting.Exports;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.files.FileStore;
import org.tonghu.starter.files.ShownFile;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Tables of children, written by a job and fetched by who asked for them. */
@RestController
@RequestMapping("${tonghu.base-path}/exports")
@CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
class ExportController {

    private final Exports exports;
    private final Asking asking;
    private final FileStore files;
    private final LoggedFetch fetch;
    private final String jobPath;

    ExportController(
            Exports exports,
            Asking asking,
            FileStore files,
            LoggedFetch fetch,
            @Value("${tonghu.base-path}") String basePath) {
        this.exports = exports;
        this.asking = asking;
        this.files = files;
        this.fetch = fetch;
        this.jobPath = basePath + "/jobs/";
    }

    @PostMapping
    ResponseEntity<ExportView> ask(
            @Valid @RequestBody ExportEntry entry, NewId newId, Caller caller) {
        var export = asking.ask(newId.next("export"), entry, caller);
        return ResponseEntity.accepted()
                .header("Location", jobPath + export.id())
                .body(ExportView.of(export, jobPath));
    }

    /** One's own, the latest first. */
    @GetMapping
    Page<ExportView> list(PageRequest page, Caller caller) {
        var found = exports.of(caller.id(), new Wanted(page.limit(), page.cursor()));
        var views = found.items().stream().map(it -> ExportView.of(it, jobPath)).toList();
        return new Page<>(views, found.next());
    }

    @GetMapping("/{id}")
    ExportView read(@PathVariable String id, Caller caller) {
        return ExportView.of(own(id, caller), jobPath);
    }

    /** The table; that each child in it was shown is on disk before its first byte. */
    @GetMapping(path = "/{id}/content", produces = MediaType.ALL_VALUE)
    ResponseEntity<ShownFile> content(
            @PathVariable String id, Caller caller, HttpServletRequest request) {
        var export = own(id, caller);
        var file = files.find(id).orElseThrow(() -> new NotFound("export-table", id));
        fetch.log(export, request);
        return ShownFile.answer(files, file, "children-" + id, List.of());
    }

    private Export own(String id, Caller caller) {
        return exports.find(id)
                .filter(it -> it.askedBy().equals(caller.id()))
                .filter(it -> caller.reach().containsAll(it.units()))
                .orElseThrow(() -> new NotFound("export", id));
    }
}
