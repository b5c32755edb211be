package org.tonghu.training.support;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.place.Places;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;

/** Units and divisions that requests name. */
@Component
public class NamedPlaces {

    private final Places places;
    private final BusinessClock clock;

    public NamedPlaces(Places places, BusinessClock clock) {
        this.places = places;
        this.clock = clock;
    }

    /**
     * All codes whose holders may see what belongs to the area.
     *
     * @param pointer where the request names it
     */
    public List<String> visibleTo(String area, String pointer) {
        var codes = places.visibleTo(area, clock.today());
        if (codes.isEmpty()) {
            throw new Invalid(
                    pointer,
                    "PLACE_UNKNOWN",
                    "没有代码为“" + area + "”的单位或区划，请核对代码。",
                    "There is no unit or division with the code '" + area + "'; check it.");
        }
        return codes;
    }

    /** For an area that a body names: unknown 400, out of reach 403. */
    public List<String> mustReach(Caller caller, String area, String pointer) {
        var codes = visibleTo(area, pointer);
        caller.mustReach(codes);
        return codes;
    }

    /** For an area that is read: out of reach is not found. */
    public void mustSee(Caller caller, String area) {
        if (!caller.reaches(places.visibleTo(area, clock.today())))
            throw new NotFound("unit", area);
    }

    /** Nobody stands above the unit. */
    public boolean isCity(String unit) {
        return places.visibleTo(unit, clock.today()).equals(List.of(unit));
    }
}
