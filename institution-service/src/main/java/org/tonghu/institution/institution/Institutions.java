package org.tonghu.institution.institution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All institutions. Those of city level are open to every officer and manager, because children may
 * be moved there (郑民文〔2020〕57号 二(三)2); a county's are seen by the county and the city.
 */
public interface Institutions {

    /** For the platform's own checks; a reader's question carries a {@link Sight}. */
    Optional<Institution> find(Institution.Code code);

    Optional<Institution> find(Institution.Code code, Sight sight);

    Listing<Institution> list(Wanted wanted, Sight sight, Window window);

    /** City-level institutions that raise children: where a county's children go. */
    List<Institution> citywide();

    /**
     * @return the stored institution; the one already there if the same was entered before
     * @throws org.tonghu.starter.domain.Refused if the code stands for another institution
     */
    Institution add(Institution institution);

    Institution save(Institution changed);

    /** Null narrows nothing. */
    record Wanted(@Nullable Kind kind, @Nullable Level level, @Nullable String unit) {}
}
