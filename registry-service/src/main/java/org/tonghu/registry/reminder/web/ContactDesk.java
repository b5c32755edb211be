package org.tonghu.registry.reminder.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.division.Division;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.reminder.Contact;
import org.tonghu.registry.reminder.Contacts;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.PageRequest;

/** The address list as a caller may see and change it. */
@Component
class ContactDesk {

    private final Contacts contacts;
    private final Jurisdictions jurisdictions;
    private final BusinessClock clock;

    ContactDesk(Contacts contacts, Jurisdictions jurisdictions, BusinessClock clock) {
        this.contacts = contacts;
        this.jurisdictions = jurisdictions;
        this.clock = clock;
    }

    Contact find(String id, Caller caller) {
        return contacts.find(id, Sights.of(caller))
                .orElseThrow(() -> new NotFound("message-contact", id));
    }

    Listed<Contact> list(@Nullable String place, PageRequest page, Caller caller) {
        return contacts.list(Sights.of(caller), place, new Wanted(page.limit(), page.cursor()));
    }

    Contact enter(Contact contact, Caller caller) {
        var line = jurisdictions.visibleTo(contact.place(), clock.today());
        if (line.isEmpty() || contact.place().length() == Division.COUNTY_DIGITS) {
            throw new Invalid(
                    "#/place",
                    "UNKNOWN_PLACE",
                    "没有代码为 " + contact.place() + " 的单位、乡镇（街道）或村（居）。",
                    "There is no unit, township or village " + contact.place() + ".");
        }
        caller.mustReach(line);
        try {
            return contacts.enter(contact.entered(), clock.today());
        } catch (Duplicate e) {
            throw twice();
        }
    }

    Contact save(Contact.Change change) {
        try {
            return contacts.save(change, clock.today());
        } catch (Duplicate e) {
            throw twice();
        }
    }

    private static Refused twice() {
        return new Refused(
                "CONTACT_TAKEN",
                "",
                "该号码已在此地的通讯录中，请在原条目上修改。",
                "This number is in the list of the place already; change that entry.");
    }
}
