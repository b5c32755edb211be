package org.tonghu.registry.reminder.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.reminder.Contact;
import org.tonghu.registry.reminder.Contacts;
import org.tonghu.starter.crypto.FieldCipher;
import org.tonghu.starter.crypto.LookupHash;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredContacts implements Contacts {

    private final Aggregates<ContactDocument> documents;
    private final Jurisdictions jurisdictions;
    private final FieldCipher cipher;
    private final LookupHash lookup;

    StoredContacts(
            AggregateStore store,
            Jurisdictions jurisdictions,
            FieldCipher cipher,
            LookupHash lookup) {
        this.jurisdictions = jurisdictions;
        this.cipher = cipher;
        this.lookup = lookup;
        this.documents =
                store.of(
                        "message-contact",
                        "message-contacts",
                        ContactDocument.class,
                        Index.unique("addressKey"),
                        Index.on("active"),
                        Index.on("visibleTo", "place"));
    }

    @Override
    public Optional<Contact> find(String id, Sight sight) {
        return documents.find(Visible.to(sight, eq(id))).map(this::contact);
    }

    @Override
    public Optional<Contact> recipient(String id) {
        return documents.byId(id).map(this::contact);
    }

    @Override
    public Contact enter(Contact.Change change, LocalDate today) {
        var document = document(change.contact(), today);
        return contact(documents.insertOrFind(document, change.events()));
    }

    @Override
    public Contact save(Contact.Change change, LocalDate today) {
        return contact(documents.update(document(change.contact(), today), change.events()));
    }

    @Override
    public Listed<Contact> list(Sight sight, @Nullable String place, Wanted wanted) {
        var seen = Visible.to(sight);
        var page =
                documents.page(
                        place == null ? seen : and(seen, eq("visibleTo", place)),
                        new PageRequest(wanted.limit(), wanted.cursor()),
                        "place");
        return new Listed<>(page.items().stream().map(this::contact).toList(), page.next());
    }

    @Override
    public List<Contact> active() {
        var found = new ArrayList<Contact>();
        documents.each(eq("active", true), it -> found.add(contact(it)));
        return List.copyOf(found);
    }

    private ContactDocument document(Contact contact, LocalDate today) {
        return new ContactDocument(
                contact.id(),
                contact.revision(),
                jurisdictions.visibleTo(contact.place(), today),
                contact.place(),
                contact.officer(),
                contact.account(),
                cipher.encrypt(contact.phone(), context(contact.id())),
                lookup.of(contact.place() + '/' + contact.phone()),
                contact.active());
    }

    private Contact contact(ContactDocument it) {
        return new Contact(
                it.id(),
                it.revision(),
                it.place(),
                it.officer(),
                it.account(),
                cipher.decrypt(it.sealedPhone(), context(it.id())),
                it.active());
    }

    private static String context(String id) {
        return "message-contact/" + id + "/phone";
    }
}
