package org.tonghu.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What a synthetic child's family is like; each kind leads to a category, to several, or to none.
 */
enum Family {
    COMMUNITY_ORPHAN(5) {
        @Override
        void describe(Map<String, Object> facts, Random random, LocalDate today) {
            facts.put(
                    "parents",
                    List.of(
                            gone("DEAD"),
                            gone(random.nextBoolean() ? "DEAD" : "DECLARED_MISSING")));
        }
    },
    PARENT_IN_PRISON(4) {
        @Override
        void describe(Map<String, Object> facts, Random random, LocalDate today) {
            var from = today.minusMonths(6 + random.nextInt(30));
            facts.put(
                    "parents",
                    List.of(
                            gone("DEAD"),
                            unable("IMPRISONED", "from", from, "to", from.plusYears(5))));
        }
    },
    PARENT_OUT_OF_CONTACT(3) {
        @Override
        void describe(Map<String, Object> facts, Random random, LocalDate today) {
            // some of them complete the six months in the coming weeks
            var from = today.minusMonths(6).plusDays(random.nextInt(60)).minusDays(45);
            facts.put("parents", List.of(gone("DEAD"), unable("OUT_OF_CONTACT", "from", from)));
        }
    },
    PARENTS_SEVERELY_DISABLED(2) {
        @Override
        void describe(Map<String, Object> facts, Random random, LocalDate today) {
            facts.put("parents", List.of(disabled(4, 1), disabled(5, 3)));
            facts.put("economicStatus", List.of("MINIMUM_LIVING_GUARANTEE"));
            facts.put(
                    "aidReceived",
                    List.of(Map.of("aid", "MINIMUM_LIVING_GUARANTEE", "monthlyAmount", "400.00")));
        }
    },
    PARENTS_AWAY(34) {
        @Override
        void describe(Map<String, Object> facts, Random random, LocalDate today) {
            facts.put("householdRegistration", "RURAL");
            facts.put("parents", List.of(able(true), able(true)));
        }
    },
    POOR(26) {
        @Override
        void describe(Map<String, Object> facts, Random random, LocalDate today) {
            facts.put(
                    "economicStatus",
                    List.of(random.nextBoolean() ? "MINIMUM_LIVING_GUARANTEE" : "REGISTERED_POOR"));
        }
    },
    DISABLED_CHILD(10) {
        @Override
        void describe(Map<String, Object> facts, Random random, LocalDate today) {
            facts.put(
                    "disabilities",
                    List.of(Map.of("type", 1 + random.nextInt(6), "grade", 1 + random.nextInt(2))));
        }
    },
    ILL_CHILD(5) {
        @Override
        void describe(Map<String, Object> facts, Random random, LocalDate today) {
            facts.put("seriousIllness", true);
        }
    },
    SUDDEN_EVENT(3) {
        @Override
        void describe(Map<String, Object> facts, Random random, LocalDate today) {
            var on = today.minusDays(random.nextInt(40));
            facts.put(
                    "incidents",
                    List.of(
                            Map.of(
                                    "type",
                                    "ACCIDENT",
                                    "on",
                                    on.toString(),
                                    "reviewBy",
                                    on.plusMonths(3).toString())));
        }
    },
    TO_BE_JUDGED(3) {
        @Override
        void describe(Map<String, Object> facts, Random random, LocalDate today) {
            facts.put("economicStatus", List.of("OTHER_HARDSHIP"));
        }
    },
    NO_DIFFICULTY(5) {
        @Override
        void describe(Map<String, Object> facts, Random random, LocalDate today) {}
    };

    private final int weight;

    Family(int weight) {
        this.weight = weight;
    }

    abstract void describe(Map<String, Object> facts, Random random, LocalDate today);

    /** The facts of such a family; what is not said otherwise is two able parents at home. */
    Map<String, Object> facts(Random random, LocalDate today) {
        var facts = new HashMap<String, Object>();
        facts.put("householdRegistration", random.nextInt(4) == 0 ? "URBAN" : "RURAL");
        facts.put("parents", List.of(able(false), able(false)));
        describe(facts, random, today);
        return facts;
    }

    static Family draw(Random random) {
        int left = random.nextInt(java.util.Arrays.stream(values()).mapToInt(f -> f.weight).sum());
        for (var family : values()) {
            left -= family.weight;
            if (left < 0) return family;
        }
        throw new IllegalStateException();
    }

    static Map<String, Object> gone(String status) {
        return Map.of("status", status);
    }

    private static Map<String, Object> able(boolean away) {
        return Map.of("status", "ALIVE", "workingAway", away, "guardianshipCapacity", true);
    }

    private static Map<String, Object> unable(String type, Object... days) {
        var circumstance = new HashMap<String, Object>(Map.of("type", type));
        for (int i = 0; i < days.length; i += 2) {
            circumstance.put(days[i].toString(), days[i + 1].toString());
        }
        if (type.equals("OUT_OF_CONTACT")) circumstance.put("supportPerformed", false);
        return Map.of(
                "status",
                "ALIVE",
                "guardianshipCapacity",
                false,
                "circumstances",
                List.of(circumstance));
    }

    private static Map<String, Object> disabled(int type, int grade) {
        var circumstances = new ArrayList<Map<String, Object>>();
        circumstances.add(
                Map.of(
                        "type",
                        "SEVERE_DISABILITY",
                        "disabilities",
                        List.of(Map.of("type", type, "grade", grade))));
        return Map.of(
                "status", "ALIVE", "guardianshipCapacity", false, "circumstances", circumstances);
    }
}
