package org.tonghu.registry.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** All rounds, and the reports of their townships. */
public interface Surveys {

    Survey open(Survey survey);

    /** A round can be read by the units it covers, their townships and villages. */
    Optional<Survey> find(String id, Sight sight);

    Listed<Survey> list(Sight sight, Wanted wanted);

    Survey save(Survey survey, String event);

    /** Puts townships into the round; those that are in it stay as they are. */
    void add(List<TownshipReport> reports);

    Optional<TownshipReport> report(String survey, String township, Sight sight);

    TownshipReport save(TownshipReport.Step step);

    Listed<TownshipReport> reports(
            String survey, TownshipReport.@Nullable State state, Sight sight, Wanted wanted);

    void each(String survey, Sight sight, Consumer<TownshipReport> visit);

    /** Townships that the county has not confirmed. */
    long unconfirmed(String survey);
}
