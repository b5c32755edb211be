package org.tonghu.training.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Event;
import org.tonghu.training.post.StaffRole;

/**
 * A course of the catalogue. Sessions keep what they taught, so a change here never changes what
 * somebody has passed.
 *
 * @param owner unit that offers it
 * @param offered false once withdrawn: no new sessions
 */
public record Course(
        Id id,
        long revision,
        String owner,
        Outline outline,
        boolean offered,
        List<Event> unpublished) {

    public record Id(String value) {}

    /**
     * {@link #INITIAL} before somebody starts in a role, {@link #YEARLY} the round of each year.
     */
    public enum Kind {
        INITIAL,
        YEARLY,
        SPECIAL
    }

    /** Who holds it: the city trains supervisors, counties train directors (民发〔2019〕34号). */
    public enum Level {
        CITY,
        COUNTY;

        public static Level of(boolean city) {
            return city ? CITY : COUNTY;
        }
    }

    /**
     * @param code short code by which coordinators call it; unique
     * @param roles for whom it counts
     * @param hours class hours (学时)
     * @param assessed it ends with an assessment, and who passes gets a certificate
     * @param validityMonths how long a pass counts; null: it does not expire
     */
    public record Outline(
            String code,
            String title,
            Kind kind,
            Level level,
            Set<StaffRole> roles,
            int hours,
            boolean assessed,
            @Nullable Integer validityMonths) {

        public Outline {
            roles = Set.copyOf(roles);
            if (level == Level.COUNTY && roles.contains(StaffRole.CHILD_SUPERVISOR)) {
                throw CourseGround.LEVEL_DOES_NOT_TRAIN_ROLE.refused(
                        level, StaffRole.CHILD_SUPERVISOR);
            }
            if (kind == Kind.INITIAL && !assessed) {
                throw CourseGround.INITIAL_COURSE_NOT_ASSESSED.refused();
            }
        }
    }

    /**
     * @param ownerLevel level of the offering unit
     */
    public static Course offer(Id id, String owner, Level ownerLevel, Outline outline) {
        mustReach(owner, ownerLevel, outline);
        return new Course(id, 0, owner, outline, true, List.of(Event.of("course.offered")));
    }

    /**
     * @param ownerLevel level of the offering unit
     */
    public Course change(Level ownerLevel, Outline changed, boolean stillOffered) {
        mustReach(owner, ownerLevel, changed);
        var fields = new ArrayList<String>();
        if (!Objects.equals(outline, changed)) fields.add("outline");
        if (offered != stillOffered) fields.add("offered");
        if (fields.isEmpty()) return this;
        var event = Event.of("course.changed", fields.toArray(String[]::new));
        return new Course(id, revision, owner, changed, stillOffered, List.of(event));
    }

    private static void mustReach(String owner, Level ownerLevel, Outline outline) {
        if (outline.level() == Level.CITY && ownerLevel == Level.COUNTY) {
            throw CourseGround.LEVEL_ABOVE_OWNER.refused(owner);
        }
    }
}
