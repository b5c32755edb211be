package org.tonghu.registry.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What reminders need to know of places. */
public interface Places {

    /** Codes from the city down to the place itself; empty for one that is not known. */
    List<String> line(String place, LocalDate day);

    /** Names of all units, townships and villages by their codes. */
    Map<String, UnitName> names();
}
