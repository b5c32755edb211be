package org.tonghu.training.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Event;

/**
 * One person of the workforce, recorded by real name (民发〔2019〕34号): supervisor or director, staff
 * of an institution, social worker, volunteer. One identity number has one record, whatever posts
 * the person holds.
 */
public record Person(
        Id id,
        long revision,
        CitizenId citizenId,
        Particulars particulars,
        List<Event> unpublished) {

    public record Id(String value) {}

    /**
     * What may change while the person stays the same.
     *
     * @param phone mobile or landline number; null if none is known
     */
    public record Particulars(
            String name,
            Workplace workplace,
            Profession profession,
            @Nullable String phone,
            List<Credential> credentials) {

        public Particulars {
            credentials = List.copyOf(credentials);
        }

        /** Names only: values would end in logs. */
        @Override
        public String toString() {
            return "Particulars[…]";
        }
    }

    public static Person register(Id id, CitizenId citizenId, Particulars particulars) {
        return new Person(id, 0, citizenId, particulars, List.of(Event.of("person.registered")));
    }

    /** The record put right; a changed identity number is a correction, never another person. */
    public Person correct(CitizenId corrected, Particulars changed) {
        var fields = new ArrayList<String>();
        note(fields, "idNumber", citizenId, corrected);
        note(fields, "name", particulars.name(), changed.name());
        note(fields, "workplace", particulars.workplace(), changed.workplace());
        note(fields, "profession", particulars.profession(), changed.profession());
        note(fields, "phone", particulars.phone(), changed.phone());
        note(fields, "credentials", particulars.credentials(), changed.credentials());
        if (fields.isEmpty()) return this;
        var event = Event.of("person.corrected", fields.toArray(String[]::new));
        return new Person(id, revision, corrected, changed, List.of(event));
    }

    private static void note(
            List<String> fields, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) fields.add(name);
    }
}
