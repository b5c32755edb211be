package org.tonghu.registry.paper.web;

import static org.tonghu.starter.caller.Role.*;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tonghu.registry.document.Attachment;
import org.tonghu.registry.document.DocumentKind;
import org.tonghu.registry.document.support.Attaching;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.files.FileStore;
import org.tonghu.starter.files.ShownFile;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.NewId;

/** One paper, its PDF, and the scan that comes back signed and sealed. */
@RestController
@RequestMapping("${tonghu.base-path}/papers/{id}")
class PaperController {

    private final PaperDesk desk;
    private final Attaching attaching;
    private final FileStore files;

    PaperController(PaperDesk desk, Attaching attaching, FileStore files) {
        this.desk = desk;
        this.attaching = attaching;
        this.files = files;
    }

    @GetMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<PaperView> read(@PathVariable String id, Caller caller) {
        var paper = desk.find(id, caller);
        return Answers.ok(desk.view(paper), paper.revision());
    }

    /** The PDF as it was issued. */
    @GetMapping(path = "/content", produces = MediaType.ALL_VALUE)
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<ShownFile> content(@PathVariable String id, Caller caller) {
        var paper = desk.find(id, caller);
        var file = files.find(paper.file()).orElseThrow(() -> new NotFound("paper", id));
        return ShownFile.answer(files, file, "paper-" + id, List.of(paper.child()));
    }

    /** Attaches the signed and sealed scan as a document of the child. */
    @PostMapping(path = "/signed-scans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<PaperView> attach(
            @PathVariable String id,
            @RequestPart("file") MultipartFile file,
            NewId newId,
            Caller caller) {
        var paper = desk.find(id, caller);
        var child = desk.child(paper.child(), caller);
        var about =
                new Attachment(
                        DocumentKind.SIGNED_PAPER,
                        paper.kind().zh() + " " + paper.documentNumber(),
                        paper.issuedOn(),
                        paper.id());
        attaching.attach(newId.next("document"), child, about, file, caller, desk.today());
        return ResponseEntity.ok(desk.view(paper));
    }
}
