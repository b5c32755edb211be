package org.tonghu.registry.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Event;

/**
 * One table of children that somebody sent.
 *
 * @param key the same file, sent by the same units under the same map: the same import
 * @param visibleTo codes of the sender, whose holders may see it
 * @param file the table in the file store
 * @param charset of a CSV file
 * @param outcome null until every row has been judged
 */
public record Import(
        String id,
        long revision,
        String key,
        List<String> visibleTo,
        String columnMap,
        String file,
        Format format,
        String charset,
        String sentBy,
        LocalDate sentOn,
        @Nullable Outcome outcome) {

    public enum Format {
        CSV,
        XLSX
    }

    /**
     * What became of the rows.
     *
     * @param rows rows below the header, blank ones left out
     * @param entered children new in the register
     * @param unchanged rows that say what the register says
     * @param differing rows that say otherwise than the register; nothing was changed for them
     * @param refused rows that come back with reasons
     */
    public record Outcome(long rows, long entered, long unchanged, long differing, long refused) {}

    public Import finished(Outcome what) {
        return new Import(
                id, revision, key, visibleTo, columnMap, file, format, charset, sentBy, sentOn,
                what);
    }

    public List<Event> received() {
        return List.of(Event.of("import.received", Map.of("columnMap", columnMap)));
    }
}
