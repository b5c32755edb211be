package org.tonghu.registry.reminder;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Event;

/**
 * Where an officer is reached for reminders. Only officers are in this list; families are never
 * written to.
 *
 * @param place unit, township or village that he or she acts for
 * @param account id of the account in the realm; null where none is known
 * @param phone of the office; kept sealed
 * @param active false: no messages any more
 */
public record Contact(
        String id,
        long revision,
        String place,
        String officer,
        @Nullable String account,
        String phone,
        boolean active) {

    /** The list as it is from now on, and what happened to it. */
    public record Change(Contact contact, List<Event> events) {}

    public Change entered() {
        return new Change(this, List.of(Event.of("message-contact.entered")));
    }

    /** Another officer, another number, or no messages any more; the place stays. */
    public Change become(
            String newOfficer, @Nullable String newAccount, String newPhone, boolean nowActive) {
        var next = new Contact(id, revision, place, newOfficer, newAccount, newPhone, nowActive);
        return new Change(
                next,
                Objects.equals(next, this)
                        ? List.of()
                        : List.of(Event.of("message-contact.changed")));
    }

    public Contact readAt(long revisionRead) {
        return new Contact(id, revisionRead, place, officer, account, phone, active);
    }

    /** Names and numbers stay out of logs. */
    @Override
    public String toString() {
        return "Contact[" + id + "]";
    }
}
