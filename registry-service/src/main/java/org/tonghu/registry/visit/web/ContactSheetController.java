package org.tonghu.registry.visit.web;

import static org.tonghu.starter.caller.Role.*;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.visit.Handover;
import org.tonghu.registry.visit.RiskLevel;
import org.tonghu.registry.visit.VillageContacts;
import org.tonghu.registry.visit.Villages;
import org.tonghu.registry.worklist.NamedChildren;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.problem.Problem;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/** The contact sheet of a village (联系卡): whom to call, and the children with the next visit due. */
@RestController
@RequestMapping("${tonghu.base-path}/contact-sheets/{village}")
@CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER})
class ContactSheetController {

    private final Villages villages;
    private final VillageDesk desk;
    private final NamedChildren names;

    ContactSheetController(Villages villages, VillageDesk desk, NamedChildren names) {
        this.villages = villages;
        this.desk = desk;
        this.names = names;
    }

    record LineEntry(
            @NotNull VillageContacts.Post post,
            @NotBlank @Size(max = 100) String name,
            @NotNull @Pattern(regexp = "[0-9+() -]{3,30}") String phone) {}

    record SheetRequest(@Size(max = 30) List<@Valid LineEntry> contacts) {

        List<VillageContacts.Line> lines() {
            return contacts.stream()
                    .map(it -> new VillageContacts.Line(it.post(), it.name(), it.phone()))
                    .toList();
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SheetChild(
            String child,
            @Nullable String name,
            @Nullable String registrationNumber,
            RiskLevel level,
            LocalDate dueOn,
            long openTasks) {}

    /** The sheet as it is printed. */
    record SheetView(String village, List<VillageContacts.Line> contacts, List<SheetChild> children)
            implements ShowsChildren {

        @Override
        public Collection<String> childrenShown() {
            return children.stream().map(SheetChild::child).toList();
        }
    }

    @GetMapping
    ResponseEntity<SheetView> read(@PathVariable String village, Caller caller) {
        seen(village, caller);
        return answer(villages.contacts(village), caller);
    }

    /** All lines; revision 0 before the first. */
    @PutMapping
    ResponseEntity<SheetView> write(
            @PathVariable String village,
            @IfMatch long revision,
            @Valid @RequestBody SheetRequest request,
            Caller caller) {
        var codes = seen(village, caller);
        var sheet = new VillageContacts(village, revision, request.lines());
        return answer(villages.keep(sheet, codes), caller);
    }

    /** A village out of reach is not there. */
    private List<String> seen(String village, Caller caller) {
        try {
            return desk.line("#/path/village", village, caller);
        } catch (Problem e) {
            throw new NotFound("contact-sheet", village);
        }
    }

    private ResponseEntity<SheetView> answer(VillageContacts sheet, Caller caller) {
        var sight = Sights.of(caller);
        var children = desk.children(sheet.village(), sight);
        var named = names.named(children.stream().map(Handover.Handed::child).toList(), sight);
        var rows = children.stream().map(it -> row(it, named.get(it.child()))).toList();
        return Answers.ok(new SheetView(sheet.village(), sheet.lines(), rows), sheet.revision());
    }

    private static SheetChild row(Handover.Handed it, NamedChildren.@Nullable Named named) {
        return new SheetChild(
                it.child(),
                named == null ? null : named.name(),
                named == null ? null : named.registrationNumber(),
                it.level(),
                it.dueOn(),
                it.openTasks());
    }
}
