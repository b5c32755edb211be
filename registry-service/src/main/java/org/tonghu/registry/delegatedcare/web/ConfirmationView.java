package org.tonghu.registry.delegatedcare.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.delegatedcare.Confirmation;
import org.tonghu.registry.delegatedcare.Ended;
import org.tonghu.registry.delegatedcare.Signatory;
import org.tonghu.starter.access.ShowsChildren;

/**
 * A confirmation as the child's offices read it.
 *
 * @param holds whether it holds today
 * @param warnings codes of what should be talked about: {@code CONTACT_LESS_THAN_WEEKLY}
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ConfirmationView(
        String id,
        String child,
        CarerEntry carer,
        ConfirmationRequest.ContactEntry contact,
        LocalDate signedOn,
        LocalDate expiresOn,
        boolean holds,
        List<Signatory> signatories,
        @Nullable Ended ended,
        List<String> warnings)
        implements ShowsChildren {

    static ConfirmationView of(Confirmation it, LocalDate today) {
        var contact = it.contact();
        return new ConfirmationView(
                it.id(),
                it.child(),
                CarerEntry.of(it.carer()),
                new ConfirmationRequest.ContactEntry(
                        contact.place(), contact.phone(), contact.contactsPerWeek()),
                it.signedOn(),
                it.expiresOn(),
                it.holdsOn(today),
                it.signatories().stream().sorted().toList(),
                it.ended(),
                contact.isTooRare() ? List.of("CONTACT_LESS_THAN_WEEKLY") : List.of());
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }

    @Override
    public String toString() {
        return "ConfirmationView[" + id + "]";
    }
}
