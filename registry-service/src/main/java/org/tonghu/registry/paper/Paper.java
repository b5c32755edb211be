package org.tonghu.registry.paper;

import java.time.LocalDate;

/**
 * An official paper as it was issued; it is never changed.
 *
 * @param layout name and version of the layout it was set in
 * @param unit that issued it
 * @param number its place among the papers of the unit, the year and the kind, from 1 on, no gap
 * @param documentNumber 文号 as printed
 * @param file id in the file store
 */
public record Paper(
        String id,
        long revision,
        String child,
        PaperKind kind,
        String layout,
        String unit,
        int number,
        String documentNumber,
        LocalDate issuedOn,
        String issuedBy,
        String file) {

    /** The papers that share its counter. */
    public static String series(String unit, int year, PaperKind kind) {
        return unit + "/" + year + "/" + kind;
    }
}
