package org.tonghu.registry.protection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;

/** All mandatory reports. */
public interface MandatoryReports {

    /** Empty for a report the onlooker may not see. */
    Optional<MandatoryReport> find(String id, Onlooker onlooker);

    /** For work that follows from an event. */
    Optional<MandatoryReport> find(String id);

    /** A reporter may read what he or she reported. */
    Optional<MandatoryReport> ofReporter(String id, String reporter);

    /** The latest first. */
    Listed<MandatoryReport> list(Onlooker onlooker, Wanted wanted);

    /**
     * Enters a report; one already entered under the same id is answered as it is.
     *
     * @param visibleTo codes of the place where the child was found, or lives
     */
    MandatoryReport enter(ReportChange change, List<String> visibleTo);

    /** Writes the changed report and its events in one document update. */
    MandatoryReport save(ReportChange change);

    /**
     * The case has taken the report up, and whoever sees the case sees the report; told again it
     * changes nothing, and whatever else is written at the same moment is kept.
     */
    void joinCase(String id, String protectionCase, Set<String> team, List<ProtectionLevel> levels);
}
