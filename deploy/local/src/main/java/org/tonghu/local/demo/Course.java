package org.tonghu.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A two-day initial course for child supervisors: appointed, enrolled, attended, passed. */
final class Course {

    private static final String PATH = "/api/training/v1/";
    private static final String WHO = "training-coordinator";
    private static final int PEOPLE = 12;

    private final Api api;
    private final LocalDate today;
    private final CitizenIds ids;
    private final String series = "DEMO-" + Long.toString(System.currentTimeMillis(), 36);

    Course(Api api, LocalDate today, long seed) {
        this.api = api;
        this.today = today;
        this.ids = new CitizenIds(seed + 7);
    }

    /** How many passed. */
    int hold(List<String> townships) {
        var course = api.post(WHO, PATH + "courses", outline(), 201).path("id").asString();
        var people = townships.stream().limit(PEOPLE).map(this::supervisor).toList();
        var planned = api.post(WHO, PATH + "sessions", session(course), 201).path("id").asString();
        var session = PATH + "sessions/" + planned;
        api.post(WHO, session + "/enrolments", Map.of("people", people), 200, 201);
        api.post(WHO, session + "/attendance", Map.of("entries", attendance(people)), 200, 201);
        api.post(WHO, session + "/results", Map.of("entries", results(people)), 200, 201);
        return people.size();
    }

    private Map<String, Object> outline() {
        return Map.of(
                "owner",
                "ZZ-MCA",
                "code",
                "DEMO-" + Long.toString(System.currentTimeMillis(), 36),
                "title",
                "儿童督导员初任培训（演示）",
                "kind",
                "INITIAL",
                "level",
                "CITY",
                "roles",
                List.of("CHILD_SUPERVISOR"),
                "hours",
                12,
                "assessed",
                true);
    }

    /** Registered and appointed; from an earlier demo with the same seed both may be so already. */
    private String supervisor(String township) {
        var number = ids.next(LocalDate.of(1985, 3, 1), township.hashCode() % 2 == 0);
        var id = person(number, township);
        api.post(
                WHO,
                PATH + "appointments",
                Map.of(
                        "person",
                        id,
                        "role",
                        "CHILD_SUPERVISOR",
                        "place",
                        township,
                        "from",
                        today.minusDays(7).toString(),
                        "document",
                        "演示任命〔2026〕" + township),
                201,
                409);
        return id;
    }

    private String person(String number, String township) {
        var person =
                Map.of(
                        "idNumber",
                        number,
                        "name",
                        "督导员" + township.substring(6),
                        "unit",
                        township,
                        "profession",
                        "TOWNSHIP_STAFF");
        var made = api.post(WHO, PATH + "people", person, 201, 409);
        if (made.hasNonNull("id")) return made.path("id").asString();
        var known = api.post(WHO, PATH + "people/search", Map.of("idNumber", number), 200);
        return known.path("items").path(0).path("id").asString();
    }

    private Map<String, Object> session(String course) {
        return Map.of(
                "course",
                course,
                "plan",
                Map.of(
                        "organiser",
                        "ZZ-MCA",
                        "venue",
                        "市民政局培训教室（演示）",
                        "capacity",
                        60,
                        "timetable",
                        halfDays()));
    }

    private List<Map<String, Object>> halfDays() {
        var meetings = new ArrayList<Map<String, Object>>();
        for (var day : List.of(today.minusDays(1), today)) {
            for (var part : List.of("MORNING", "AFTERNOON")) {
                meetings.add(Map.of("day", day.toString(), "part", part, "hours", 3));
            }
        }
        return meetings;
    }

    private List<Map<String, Object>> attendance(List<String> people) {
        var entries = new ArrayList<Map<String, Object>>();
        for (var person : people) {
            for (var meeting : halfDays()) {
                var entry = new java.util.HashMap<>(meeting);
                entry.put("person", person);
                entries.add(entry);
            }
        }
        return entries;
    }

    private List<Map<String, Object>> results(List<String> people) {
        var entries = new ArrayList<Map<String, Object>>();
        for (var person : people) {
            entries.add(
                    Map.of(
                            "person",
                            person,
                            "outcome",
                            "PASS",
                            "on",
                            today.toString(),
                            "certificate",
                            series + "-" + person));
        }
        return entries;
    }
}
