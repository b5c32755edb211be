package org.tonghu.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Synthetic children: the same seed gives the same people. */
final class Population {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final String GIVEN = "子轩雨涵浩然欣怡宇航诗琪梓萱俊杰思远佳怡明哲若曦嘉豪语嫣文博可馨天佑静姝志强晓彤";

    private final Random random;
    private final CitizenIds ids;
    private final Places places;
    private final LocalDate today;

    Population(long seed, Places places, LocalDate today) {
        this.random = new Random(seed);
        this.ids = new CitizenIds(seed);
        this.places = places;
        this.today = today;
    }

    /**
     * @param county residents of the closing county institution
     * @param city residents of the city institution
     * @return registrations as the API takes them
     */
    List<Map<String, Object>> of(int children, int county, int city) {
        var people = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < children; i++) {
            if (i < county) {
                people.add(resident(Institutions.COUNTY));
            } else if (i < county + city) {
                people.add(resident(Institutions.CITY));
            } else {
                people.add(atHome());
            }
        }
        return people;
    }

    private Map<String, Object> atHome() {
        var facts = Family.draw(random).facts(random, today);
        var place = places.draw(random);
        facts.put("residence", Map.of("township", place.township(), "village", place.village()));
        return registration(facts, Map.of("care", "FAMILY"), birthDate(), true);
    }

    /** Parents that cannot be found; half of them have no citizen ID number. */
    private Map<String, Object> resident(String institution) {
        var facts = new HashMap<String, Object>();
        facts.put("householdRegistration", "NONE");
        facts.put("parents", List.of(Family.gone("UNIDENTIFIED"), Family.gone("UNIDENTIFIED")));
        facts.put("residence", Map.of("township", Places.HOME_TOWNSHIP));
        var care = Map.of("care", "INSTITUTION", "institution", institution);
        return registration(facts, care, birthDate(), random.nextBoolean());
    }

    private Map<String, Object> registration(
            Map<String, Object> facts, Map<String, String> care, LocalDate born, boolean numbered) {
        boolean male = random.nextBoolean();
        var identity = new HashMap<String, Object>();
        identity.put("name", name());
        identity.put("sex", male ? "MALE" : "FEMALE");
        identity.put("birthDate", born.toString());
        identity.put("ethnicGroup", random.nextInt(20) == 0 ? "03" : "01");
        @Nullable String id = numbered ? ids.next(born, male) : null;
        if (id != null) identity.put("citizenId", id);
        return Map.of("identity", identity, "facts", facts, "care", care);
    }

    private LocalDate birthDate() {
        return today.minusDays(30 + random.nextInt(17 * 365 + 300));
    }

    private String name() {
        var name = new StringBuilder().append(SURNAMES.charAt(random.nextInt(SURNAMES.length())));
        name.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
        if (random.nextInt(4) > 0) name.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
        return name.toString();
    }
}
