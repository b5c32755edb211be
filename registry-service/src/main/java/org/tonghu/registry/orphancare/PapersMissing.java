package org.tonghu.registry.orphancare;

import java.time.LocalDate;
import java.util.List;

/** Which papers every orphan lacks, for the list of work. */
public interface PapersMissing {

    /**
     * Kept once for a child; what is already so is not written again.
     *
     * @param since day from which they are missing
     */
    void keep(String child, Missing missing, LocalDate since, List<String> visibleTo);
}
