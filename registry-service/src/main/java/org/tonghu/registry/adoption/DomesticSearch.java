package org.tonghu.registry.adoption;

import java.time.LocalDate;
import java.util.List;

/**
 * The search in the country, documented as exhausted.
 *
 * @param channels where families were looked for, in words
 */
public record DomesticSearch(
        LocalDate from, LocalDate exhaustedOn, List<String> channels, String reference) {

    public DomesticSearch {
        channels = List.copyOf(channels);
    }
}
