package org.tonghu.registry.matching.rules;

import java.util.EnumMap;
import java.util.Map;
import org.tonghu.registry.matching.ListKind;
import org.tonghu.registry.matching.Reading;

/** Which rule reads which list. */
public final class AllReadings {

    private AllReadings() {}

    public static Map<ListKind, Reading> byKind() {
        var readings = new EnumMap<ListKind, Reading>(ListKind.class);
        for (var kind : ListKind.values()) {
            readings.put(kind, of(kind));
        }
        return readings;
    }

    private static Reading of(ListKind kind) {
        return switch (kind) {
            case POLICE_DEATHS, FUNERALS -> new SomebodyHasDied();
            case POLICE_CUSTODY, JUSTICE_TERMS -> new LibertyIsRestrictedOrRegained();
            case POLICE_HOUSEHOLDS -> new HouseholdHasChanged();
            case POLICE_SEARCHES -> new ParentWasLookedFor();
            case COURT_DECISIONS -> new CourtHasDecided();
            case DISABILITY_CERTIFICATES -> new DisabilityIsCertified();
            case SCHOOL_ENROLMENTS -> new ChildIsNotAtSchool();
            case MEDICAL_INSURANCE -> new ChildIsNotInsured();
            case HEALTH_ILLNESSES -> new SomebodyIsSeriouslyIll();
            case AID -> new AidBeganOrEnded();
        };
    }
}
