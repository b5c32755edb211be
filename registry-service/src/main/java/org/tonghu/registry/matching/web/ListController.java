package org.tonghu.registry.matching.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.file.Files;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.matching.ListKind;
import org.tonghu.registry.matching.MatchingList;
import org.tonghu.registry.matching.MatchingLists;
import org.tonghu.registry.matching.RefusedRow;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Monthly lists of other offices. */
@RestController
@RequestMapping("${tonghu.base-path}/matching/lists")
@CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
class ListController {

    private final ListDesk desk;
    private final MatchingLists lists;

    ListController(ListDesk desk, MatchingLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    /** Long work: 202 with the job's location; the same list again is the list sent before. */
    @PostMapping
    @CallableBy(
            roles = {COUNTY_OFFICER, CITY_OFFICER},
            scopes = Scope.REGISTRY_REPORT)
    ResponseEntity<ListView> send(@Valid @RequestBody ListEntry entry, NewId newId, Caller caller) {
        var about = new FileEntry(entry.kind(), entry.month(), entry.unit());
        desk.mustAccept(about, caller);
        return accepted(desk.send(newId.next("matching-list"), about, entry.rawRows(), caller));
    }

    /**
     * The same from a file, CSV in UTF-8 or XLSX; columns are headed as {@code list-kinds} says.
     */
    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @CallableBy(
            roles = {COUNTY_OFFICER, CITY_OFFICER},
            scopes = Scope.REGISTRY_REPORT)
    ResponseEntity<ListView> file(
            @Valid @RequestPart("about") FileEntry about,
            @RequestPart("file") MultipartFile file,
            NewId newId,
            Caller caller)
            throws IOException {
        desk.mustAccept(about, caller);
        var copy = Files.createTempFile("list", ".tmp");
        try {
            file.transferTo(copy);
            var rows = new FileRows(copy, about.kind());
            rows.check();
            return accepted(desk.send(newId.next("matching-list"), about, rows, caller));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** The latest first. */
    @GetMapping
    Page<ListView> list(
            @RequestParam(required = false) @Nullable ListKind kind,
            @RequestParam(required = false) @Nullable YearMonth month,
            PageRequest page,
            Caller caller) {
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = lists.list(kind, month, Sights.of(caller), wanted);
        return new Page<>(found.items().stream().map(ListView::of).toList(), found.next());
    }

    @GetMapping("/{id}")
    ListView read(@PathVariable String id, Caller caller) {
        return ListView.of(desk.find(id, caller));
    }

    /** Rows that could not be read, by number; nothing of them is kept. */
    @GetMapping("/{id}/refused-rows")
    Page<RefusedRow> refused(@PathVariable String id, PageRequest page, Caller caller) {
        return RowPages.of(lists.refused(desk.find(id, caller).id()), page);
    }

    /** Goes on with a list whose matching failed; any other stays as it is. */
    @PostMapping("/{id}/resumption")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<ListView> resume(@PathVariable String id, Caller caller) {
        var list = desk.find(id, caller);
        desk.resume(list, caller);
        return accepted(list);
    }

    private ResponseEntity<ListView> accepted(MatchingList list) {
        return Answers.accepted(desk.location(list), ListView.of(list));
    }
}
