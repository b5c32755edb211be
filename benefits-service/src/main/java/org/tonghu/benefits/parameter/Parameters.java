package org.tonghu.benefits.parameter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.ParameterName;
import org.tonghu.benefits.reading.Listing;
import org.tonghu.benefits.reading.Sight;
import org.tonghu.benefits.reading.Window;

/** All parameters entered for units, and the national ones. */
public interface Parameters {

    /**
     * @param visibleTo codes whose holders may see it
     * @throws org.tonghu.starter.domain.Refused if the same amount was entered for that day already
     */
    Parameter add(Parameter parameter, List<String> visibleTo);

    /** Every entry that holds for children of the unit, national ones included. */
    List<Parameter> of(String unit);

    Listing<Parameter> list(
            @Nullable ParameterName name, @Nullable String unit, Sight sight, Window window);
}
