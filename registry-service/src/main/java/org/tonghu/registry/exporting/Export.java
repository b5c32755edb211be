package org.tonghu.registry.exporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CareArrangement;
import org.tonghu.registry.child.ChildQuery;
import org.tonghu.registry.classification.Category;

/**
 * A table of children that somebody asked for. What a child's sealed health says is in no table.
 *
 * @param askedBy only this person fetches it, and only while in these units
 * @param units codes the asker held
 * @param purpose code of why it was asked for
 * @param citizenIds whether numbers stand in it in full; masked otherwise
 * @param bom whether CSV begins with a byte order mark
 * @param rows null until it is written
 */
public record Export(
        String id,
        long revision,
        String askedBy,
        List<String> units,
        LocalDate askedOn,
        String purpose,
        String columnMap,
        Format format,
        boolean bom,
        boolean citizenIds,
        Selection selection,
        @Nullable Long rows,
        boolean cleared) {

    public enum Format {
        CSV,
        XLSX
    }

    /** Which children; null means any that the asker may see. */
    public record Selection(
            @Nullable String unit,
            @Nullable String township,
            @Nullable String village,
            @Nullable Category category,
            CareArrangement.@Nullable Care care,
            @Nullable Boolean left) {

        public ChildQuery query() {
            return new ChildQuery(
                    null, null, null, category, unit, township, village, care, null, left);
        }
    }

    public Export written(long count) {
        return with(count, false);
    }

    /** Its table is gone; that it was asked for stays. */
    public Export clear() {
        return with(rows, true);
    }

    private Export with(@Nullable Long count, boolean gone) {
        return new Export(
                id,
                revision,
                askedBy,
                units,
                askedOn,
                purpose,
                columnMap,
                format,
                bom,
                citizenIds,
                selection,
                count,
                gone);
    }

    /** Tables to be kept in the file store: the children themselves, and their ids for the log. */
    public List<String> files() {
        return List.of(id, idsFile());
    }

    public String idsFile() {
        return id + "-children";
    }
}
