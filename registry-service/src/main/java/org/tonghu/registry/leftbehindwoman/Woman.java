package org.tonghu.registry.leftbehindwoman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tonghu.registry.child.Residence;
import org.tonghu.starter.domain.Event;

/**
 * A left-behind woman known to the register.
 *
 * @param registrationNumber the system's own number
 * @param children her children's records, where they are known
 * @param stays times in the register, the first first, without overlap; never empty
 */
public record Woman(
        String id,
        long revision,
        String registrationNumber,
        Person person,
        Residence residence,
        Situation situation,
        List<ChildLink> children,
        List<Stay> stays) {

    public Woman {
        children = List.copyOf(children);
        stays = List.copyOf(stays);
    }

    /** What is entered or corrected about her, as a whole. */
    public record Entry(
            Person person, Residence residence, Situation situation, List<String> children) {}

    /**
     * A woman entered today.
     *
     * @throws org.tonghu.starter.domain.Refused if she is no left-behind woman by what is entered
     */
    public static Change register(
            String id, String registrationNumber, Entry entry, LocalDate today, Eligibility rule) {
        rule.check(entry, today);
        var woman =
                new Woman(
                        id,
                        0,
                        registrationNumber,
                        entry.person(),
                        entry.residence(),
                        entry.situation(),
                        ChildLink.to(entry.children()),
                        List.of(new Stay(today, null, null, null)));
        return new Change(woman, List.of(Event.of("left-behind-woman.registered")));
    }

    /**
     * @throws org.tonghu.starter.domain.Refused if she has left, or is no left-behind woman by what
     *     is entered
     */
    public Change correct(Entry entry, LocalDate today, Eligibility rule) {
        var leftOn = stays.getLast().to();
        if (leftOn != null) {
            throw StayRefusals.hasLeft(leftOn);
        }
        rule.check(entry, today);
        var fields = ChangedFields.between(this, entry);
        if (fields.isEmpty()) {
            return new Change(this, List.of());
        }
        var corrected =
                new Woman(
                        id,
                        revision,
                        registrationNumber,
                        entry.person(),
                        entry.residence(),
                        entry.situation(),
                        ChildLink.kept(children, entry.children()),
                        stays);
        return new Change(
                corrected, List.of(new Event("left-behind-woman.corrected", fields, Map.of())));
    }

    /**
     * Takes her out of the register; the record stays.
     *
     * @param on first day no longer
     * @throws org.tonghu.starter.domain.Refused if she has left already, or the day lies before her
     *     present time in the register
     */
    public Change depart(LocalDate on, Stay.Leaving reason) {
        var present = stays.getLast();
        if (present.to() != null) {
            throw StayRefusals.hasLeft(present.to());
        }
        if (on.isBefore(present.from())) {
            throw StayRefusals.beforeItBegan(on, present.from());
        }
        var all = new ArrayList<>(stays.subList(0, stays.size() - 1));
        all.add(present.ended(on, reason));
        return moved(all, "left-behind-woman.departed", on, reason.name());
    }

    /**
     * Opens a closed record again.
     *
     * @throws org.tonghu.starter.domain.Refused if it is open, or she was in the register on that
     *     day anyway
     */
    public Change reopen(LocalDate from, Stay.Return reason) {
        var last = stays.getLast().to();
        if (last == null) {
            throw StayRefusals.isHere();
        }
        if (from.isBefore(last)) {
            throw StayRefusals.beforeItEnded(from, last);
        }
        var all = new ArrayList<>(stays);
        all.add(new Stay(from, null, null, reason));
        return moved(all, "left-behind-woman.reopened", from, reason.name());
    }

    /** Whether she was in the register on that day. */
    public boolean isHereOn(LocalDate day) {
        return Stay.anyOn(stays, day);
    }

    public boolean hasLeft() {
        return stays.getLast().to() != null;
    }

    /** As it was at the revision that somebody read; saving it fails if it is no longer there. */
    public Woman readAt(long revisionRead) {
        return with(revisionRead, children, stays);
    }

    /** A child's record was joined with another: the link goes to that one from now on. */
    public Change follow(String from, String to, String joining) {
        return linked(children.stream().map(it -> it.followed(from, to, joining)).toList());
    }

    /** A joining was taken back. */
    public Change comeBack(String joining) {
        return linked(children.stream().map(it -> it.cameBack(joining)).toList());
    }

    private Change linked(List<ChildLink> links) {
        return new Change(
                with(revision, links, stays),
                List.of(Event.of("left-behind-woman.corrected", "children")));
    }

    private Change moved(List<Stay> all, String type, LocalDate on, String reason) {
        var details = Map.of("on", on.toString(), "reason", reason);
        return new Change(with(revision, children, all), List.of(Event.of(type, details)));
    }

    private Woman with(long at, List<ChildLink> links, List<Stay> times) {
        return new Woman(id, at, registrationNumber, person, residence, situation, links, times);
    }
}
