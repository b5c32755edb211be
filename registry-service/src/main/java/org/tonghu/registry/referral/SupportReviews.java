package org.tonghu.registry.referral;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which children in difficulty lack support. */
public interface SupportReviews {

    /**
     * Notes how the child stands; noted again the same changes nothing, and nothing is kept of a
     * child of whom there is nothing to say.
     *
     * @param overOn day on which it has to be looked at again; null if no such day is known
     */
    void note(
            String child,
            boolean lacking,
            LocalDate day,
            @Nullable LocalDate overOn,
            List<String> visibleTo);

    /** Children who have to be looked at again by that day. */
    List<String> dueOn(LocalDate day);
}
