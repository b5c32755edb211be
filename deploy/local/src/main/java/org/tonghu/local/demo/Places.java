package org.tonghu.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The real townships of the city, with villages that are made up. */
record Places(List<Place> all) {

    /** Made-up villages use 9xx, outside the range of real ones. */
    private static final String MADE_UP = "9%02d";

    static final String HOME_TOWNSHIP = "410122101";
    private static final List<String> NAMES =
            List.of("德政", "仁和", "清泉", "柳林", "桃园", "杏花", "双桥", "石井", "新河", "向阳");

    record Place(String township, String village, String name) {}

    static Places of(List<String> townships) {
        var places = new ArrayList<Place>();
        for (var township : townships) {
            int villages = township.equals(HOME_TOWNSHIP) ? 3 : 2;
            for (int i = 1; i <= villages; i++) {
                var name = NAMES.get((townships.indexOf(township) + i - 1) % NAMES.size());
                places.add(
                        new Place(
                                township,
                                township + MADE_UP.formatted(i),
                                (township.equals(HOME_TOWNSHIP) && i == 1 ? NAMES.getFirst() : name)
                                        + "村（虚构）"));
            }
        }
        return new Places(List.copyOf(places));
    }

    List<Map<String, String>> villages() {
        return all.stream().map(p -> Map.of("code", p.village(), "name", p.name())).toList();
    }

    /** One child in ten lives in the township of the demo's accounts. */
    Place draw(Random random) {
        if (random.nextInt(10) == 0) {
            var home = all.stream().filter(p -> p.township().equals(HOME_TOWNSHIP)).toList();
            return home.get(random.nextInt(home.size()));
        }
        return all.get(random.nextInt(all.size()));
    }
}
