package org.tonghu.training.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tonghu.starter.place.Places;

/**
 * Real codes of the city's bureau, two counties and three townships (2023 edition); villages are
 * made up, hence their 9xx codes. The village 410122101901 of other tests is known by its township
 * only, as villages are that nobody loaded.
 */
final class TwoCounties implements Places {

    private static final String CITY = "ZZ-MCA";
    private static final Map<String, String> COUNTIES =
            Map.of("410122", "ZZ-410122", "410184", "ZZ-410184");
    private static final List<String> TOWNSHIPS = List.of("410122101", "410122102", "410184101");
    private static final List<String> VILLAGES =
            List.of("410122102901", "410122102902", "410122102903", "410184101901");

    @Override
    public Optional<String> managingUnit(String code, LocalDate on) {
        var visibleTo = visibleTo(code, on);
        return visibleTo.stream()
                .filter(each -> each.startsWith("ZZ-"))
                .reduce((_, lower) -> lower);
    }

    @Override
    public List<String> visibleTo(String code, LocalDate on) {
        if (code.equals(CITY) || code.equals("410100")) return List.of(CITY);
        if (COUNTIES.containsValue(code)) return List.of(CITY, code);
        if (COUNTIES.containsKey(code)) return List.of(CITY, unit(code));
        var township = code.length() >= 9 ? code.substring(0, 9) : "";
        if (!TOWNSHIPS.contains(township)) return List.of();
        var codes = new ArrayList<>(List.of(CITY, unit(township), township));
        if (code.length() == 12) codes.add(code);
        return codes;
    }

    @Override
    public List<String> within(String code, int digits, LocalDate on) {
        return Stream.concat(TOWNSHIPS.stream(), VILLAGES.stream())
                .filter(place -> place.length() == digits)
                .filter(place ->
                        code.equals("410100")
                                || visibleTo(place, on).contains(code)
                                || place.startsWith(code))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static String unit(String code) {
        return COUNTIES.get(code.substring(0, 6));
    }
}
