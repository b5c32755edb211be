package org.tonghu.registry.protection;

/**
 * Who reported.
 *
 * @param id of the account or client
 * @param way how the report came in
 */
public record Reporter(String id, Way way) {

    /** How a report reaches the office. */
    public enum Way {
        PERSON,
        PARTNER,
        /** Found on a visit and derived from its record. */
        VISIT
    }
}
