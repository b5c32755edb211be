package org.tonghu.registry.document.web;

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
import org.tonghu.registry.document.Documents;
import org.tonghu.registry.document.support.Attaching;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Photo and attachments of one child. */
@RestController
@RequestMapping("${tonghu.base-path}/children/{child}/documents")
class DocumentsOfChildController {

    private final DocumentDesk desk;
    private final Attaching attaching;
    private final Documents documents;
    private final String path;

    DocumentsOfChildController(
            DocumentDesk desk,
            Attaching attaching,
            Documents documents,
            @Value("${tonghu.base-path}") String basePath) {
        this.desk = desk;
        this.attaching = attaching;
        this.documents = documents;
        this.path = basePath + "/documents/";
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<DocumentView> attach(
            @PathVariable String child,
            @Valid @RequestPart("about") DocumentEntry about,
            @RequestPart("file") MultipartFile file,
            NewId newId,
            Caller caller) {
        var today = desk.today();
        about.check(today);
        var of = desk.child(child, caller);
        var id = newId.next("document");
        var document = attaching.attach(id, of, about.attachment(), file, caller, today);
        return Answers.created(path + id, DocumentView.of(document), document.revision());
    }

    /** The oldest first. */
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
    Page<DocumentView> list(@PathVariable String child, PageRequest page, Caller caller) {
        var of = desk.child(child, caller);
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = documents.of(of.id(), ReadableKinds.of(caller), Sights.of(caller), wanted);
        return new Page<>(found.items().stream().map(DocumentView::of).toList(), found.next());
    }
}
