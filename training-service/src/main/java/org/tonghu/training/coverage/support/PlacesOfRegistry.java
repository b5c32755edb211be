package org.tonghu.training.coverage.support;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.starter.place.Places;
import org.tonghu.training.coverage.Level;
import org.tonghu.training.coverage.PlacesToCover;

/** The places that should be covered, as the registry lists them. */
@Component
record PlacesOfRegistry(Places places) implements PlacesToCover {

    @Override
    public List<String> within(String area, Level level, LocalDate on) {
        return places.within(area, level.digits(), on);
    }
}
