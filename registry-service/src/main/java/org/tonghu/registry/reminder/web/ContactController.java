package org.tonghu.registry.reminder.web;

import static org.tonghu.starter.caller.Role.*;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.reminder.Contact;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.crypto.Masked;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/**
 * Where the officers of a place are reached for reminders; kept by the county and the city.
 * Families are not in this list.
 */
@RestController
@RequestMapping("${tonghu.base-path}/message-contacts")
@CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
class ContactController {

    private static final String CODE = "[A-Z0-9-]{3,40}";
    private static final String PHONE = "1[0-9]{10}";

    private final ContactDesk desk;
    private final String path;

    ContactController(ContactDesk desk, @Value("${tonghu.base-path}") String basePath) {
        this.desk = desk;
        this.path = basePath + "/message-contacts/";
    }

    /**
     * @param place unit, township or village that the officer acts for
     * @param account id of the account in the realm
     * @param phone mobile number of the office, 11 digits
     */
    record ContactRequest(
            @NotNull @Pattern(regexp = CODE) String place,
            @NotBlank @Size(max = 60) String officer,
            @Nullable @Size(min = 1, max = 64) String account,
            @NotNull @Pattern(regexp = PHONE) String phone) {

        @Override
        public String toString() {
            return "ContactRequest[" + place + "]";
        }
    }

    /**
     * @param phone left out: as it is
     * @param active false: no messages any more
     */
    record ContactCorrection(
            @NotBlank @Size(max = 60) String officer,
            @Nullable @Size(min = 1, max = 64) String account,
            @Nullable @Pattern(regexp = PHONE) String phone,
            @NotNull Boolean active) {

        @Override
        public String toString() {
            return "ContactCorrection[]";
        }
    }

    /**
     * @param phone masked
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ContactView(
            String id,
            String place,
            String officer,
            @Nullable String account,
            String phone,
            boolean active) {

        static ContactView of(Contact it) {
            return new ContactView(
                    it.id(),
                    it.place(),
                    it.officer(),
                    it.account(),
                    Masked.phone(it.phone()),
                    it.active());
        }
    }

    @PostMapping
    ResponseEntity<ContactView> enter(
            @Valid @RequestBody ContactRequest request, NewId newId, Caller caller) {
        var contact =
                desk.enter(
                        new Contact(
                                newId.next("message-contact"),
                                0,
                                request.place(),
                                request.officer().strip(),
                                request.account(),
                                request.phone(),
                                true),
                        caller);
        return Answers.created(path + contact.id(), ContactView.of(contact), contact.revision());
    }

    /** By place; {@code place} narrows to a unit, township or village and what lies below it. */
    @GetMapping
    Page<ContactView> list(
            @RequestParam(required = false) @Nullable @Pattern(regexp = CODE) String place,
            PageRequest page,
            Caller caller) {
        var found = desk.list(place, page, caller);
        return new Page<>(found.items().stream().map(ContactView::of).toList(), found.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<ContactView> read(@PathVariable String id, Caller caller) {
        var contact = desk.find(id, caller);
        return Answers.ok(ContactView.of(contact), contact.revision());
    }

    @PutMapping("/{id}")
    ResponseEntity<ContactView> correct(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody ContactCorrection entry,
            Caller caller) {
        var contact = desk.find(id, caller).readAt(revision);
        var phone = entry.phone() == null ? contact.phone() : entry.phone();
        var next = contact.become(entry.officer().strip(), entry.account(), phone, entry.active());
        var saved = desk.save(next);
        return Answers.ok(ContactView.of(saved), saved.revision());
    }
}
