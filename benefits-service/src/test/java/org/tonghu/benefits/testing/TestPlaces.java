package org.tonghu.benefits.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tonghu.starter.place.Places;

/**
 * Five counties, one township given to a zone; enough of the registry's snapshot for these tests.
 */
final class TestPlaces implements Places {

    private static final List<String> COUNTIES =
            List.of("410122", "410184", "410102", "410103", "410104");

    @Override
    public Optional<String> managingUnit(String code, LocalDate on) {
        if (code.equals("ZZ-MCA") || code.equals("410100")) return Optional.of("ZZ-MCA");
        if (code.startsWith("410122105") || code.equals("ZZ-ZDND")) return Optional.of("ZZ-ZDND");
        return COUNTIES.stream()
                .filter(county -> code.startsWith(county) || code.equals("ZZ-" + county))
                .findFirst()
                .map(county -> "ZZ-" + county);
    }

    @Override
    public List<String> visibleTo(String code, LocalDate on) {
        return managingUnit(code, on)
                .map(unit -> unit.equals("ZZ-MCA") ? List.of(unit) : List.of("ZZ-MCA", unit))
                .orElse(List.of());
    }

    @Override
    public List<String> within(String code, int digits, LocalDate on) {
        return List.of();
    }
}
