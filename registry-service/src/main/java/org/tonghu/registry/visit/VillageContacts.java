package org.tonghu.registry.visit;

import java.util.List;

/** Whom to call in a village (联系卡): director, supervisor, police, school, clinic. */
public record VillageContacts(String village, long revision, List<Line> lines) {

    public VillageContacts {
        lines = List.copyOf(lines);
    }

    /** One line of the sheet. */
    public record Line(Post post, String name, String phone) {}

    /** Who is on the sheet. */
    public enum Post {
        CHILD_DIRECTOR,
        CHILD_SUPERVISOR,
        POLICE_STATION,
        SCHOOL,
        CLINIC,
        SOCIAL_WORKER,
        OTHER
    }

    public VillageContacts readAt(long read) {
        return new VillageContacts(village, read, lines);
    }
}
