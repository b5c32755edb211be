package org.tonghu.training.coverage;

import java.time.LocalDate;
import java.util.List;

/** The places that should be covered. */
@FunctionalInterface
public interface PlacesToCover {

    /** Codes of the townships or villages inside a unit or division on a day, in order. */
    List<String> within(String area, Level level, LocalDate on);
}
