package org.tonghu.registry.matching;

import java.util.List;

/** Everybody on record: children, and their relatives as far as they were entered. */
public interface People {

    /**
     * Whom a row names. The citizen ID decides where it is on record; name and birth date count
     * only for somebody whose citizen ID is not.
     *
     * @param unit only children whom this unit may see
     */
    List<Match> named(Row row, String unit);
}
