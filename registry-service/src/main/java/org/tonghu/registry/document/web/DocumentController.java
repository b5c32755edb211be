package org.tonghu.registry.document.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.document.Documents;
import org.tonghu.registry.document.Withdrawal;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.files.FileStore;
import org.tonghu.starter.files.ShownFile;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/** One document, its file, and taking it out of use. */
@RestController
@RequestMapping("${tonghu.base-path}/documents/{id}")
class DocumentController {

    record WithdrawalEntry(@NotBlank @Size(max = 500) String reason) {}

    private final DocumentDesk desk;
    private final Documents documents;
    private final FileStore files;

    DocumentController(DocumentDesk desk, Documents documents, FileStore files) {
        this.desk = desk;
        this.documents = documents;
        this.files = files;
    }

    @GetMapping
    @CallableBy(
            roles = {
                CHILD_DIRECTOR,
                CHILD_SUPERVISOR,
                COUNTY_OFFICER,
                CITY_OFFICER,
                INSTITUTION_MANAGER,
                AUDITOR
            })
    ResponseEntity<DocumentView> read(@PathVariable String id, Caller caller) {
        var document = desk.find(id, caller);
        return Answers.ok(DocumentView.of(document), document.revision());
    }

    /** The file itself. */
    @GetMapping(path = "/content", produces = MediaType.ALL_VALUE)
    @CallableBy(
            roles = {
                CHILD_DIRECTOR,
                CHILD_SUPERVISOR,
                COUNTY_OFFICER,
                CITY_OFFICER,
                INSTITUTION_MANAGER,
                AUDITOR
            })
    ResponseEntity<ShownFile> content(@PathVariable String id, Caller caller) {
        var document = desk.find(id, caller);
        var file = files.find(document.file()).orElseThrow(() -> new NotFound("document", id));
        return ShownFile.answer(files, file, "document-" + id, List.of(document.child()));
    }

    @PutMapping("/withdrawal")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<DocumentView> withdraw(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody WithdrawalEntry entry,
            Caller caller) {
        var withdrawal = new Withdrawal(desk.today(), caller.id(), entry.reason());
        var saved = documents.save(desk.find(id, caller).readAt(revision).withdraw(withdrawal));
        return Answers.ok(DocumentView.of(saved), saved.revision());
    }
}
