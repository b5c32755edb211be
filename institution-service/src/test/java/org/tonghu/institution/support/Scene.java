package org.tonghu.institution.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.tonghu.institution.transfer.HandOver;
import org.tonghu.institution.transfer.StageName;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.Tokens;

/** A county and a city institution of their own, and everybody who has to do with a transfer. */
public final class Scene {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);
    private static final String BASE = "/api/institutions/v1";

    public final String from;
    public final String to;
    public final Api nobody;
    public final Api manager;
    public final Api county;
    public final Api countyDeputy;
    public final Api otherCounty;
    public final Api city;
    public final Api cityDeputy;
    public final Api receiver;
    public final Api auditor;
    public final Api supervisor;
    public final Api partner;

    private Scene(Api api, String from, String to) {
        this.from = from;
        this.to = to;
        nobody = api;
        manager = api.as(Tokens.institutionManager("manager " + from, from, from));
        county = api.as(Tokens.of("county-officer", Role.COUNTY_OFFICER, "ZZ-410122"));
        countyDeputy = api.as(Tokens.of("county-officer-b", Role.COUNTY_OFFICER, "ZZ-410122"));
        otherCounty = api.as(Tokens.of("county-officer-2", Role.COUNTY_OFFICER, "ZZ-410184"));
        city = api.as(Tokens.of("city-officer", Role.CITY_OFFICER, "ZZ-MCA"));
        cityDeputy = api.as(Tokens.of("city-officer-b", Role.CITY_OFFICER, "ZZ-MCA"));
        receiver = api.as(Tokens.institutionManager("manager " + to, to, to));
        auditor = api.as(Role.AUDITOR, "ZZ-MCA");
        supervisor = api.as(Role.CHILD_SUPERVISOR, "410122101");
        partner =
                api.as(
                        Tokens.partner(
                                List.of("ZZ-MCA"),
                                Scope.INSTITUTIONS_READ,
                                Scope.INSTITUTIONS_WRITE));
    }

    static Scene in(Api api) {
        int number = NUMBER.incrementAndGet();
        var scene = new Scene(api, "CWI-410122-" + number, "ZZ-CWI-" + number);
        scene.city.post(BASE + "/institutions", scene.cityInstitution(scene.to)).expect(201);
        scene.county.post(BASE + "/institutions", scene.countyInstitution(scene.from)).expect(201);
        return scene;
    }

    public Map<String, Object> countyInstitution(String code) {
        var body = institution(code, "COUNTY", "ZZ-410122");
        body.put("posts", 0);
        body.put("equipmentFit", false);
        body.put("nursingTeamFit", false);
        return body;
    }

    public Map<String, Object> cityInstitution(String code) {
        return institution(code, "CITY", "ZZ-MCA");
    }

    private static Map<String, Object> institution(String code, String level, String unit) {
        var body = new LinkedHashMap<String, Object>();
        body.put("code", code);
        body.put("name", "儿童福利院");
        body.put("kind", "CHILD_WELFARE_INSTITUTION");
        body.put("level", level);
        body.put("unit", unit);
        body.put("legalForm", "PUBLIC_INSTITUTION");
        body.put("beds", 20);
        return body;
    }

    public static String newId(String what) {
        return what + "-" + NUMBER.incrementAndGet();
    }

    /** A child who lives in the county institution. */
    public String child() {
        var child = newId("child");
        RegistryStub.livesIn(child, from);
        return child;
    }

    public Map<String, Object> request(String child) {
        return Map.of("child", child, "from", from, "to", to, "reason", "不具备集中养育条件");
    }

    public ApiAnswer requested() {
        return manager.post(BASE + "/transfers", request(child())).expect(201);
    }

    /** The transfer, brought to a stage by those whose work it is. */
    public ApiAnswer in(StageName stage) {
        var answer = requested();
        RegistryStub.listens(answer.text("/child"), answer.text("/id"));
        for (var step : way(stage)) answer = take(answer, step).expect(200);
        return answer;
    }

    private static List<String> way(StageName stage) {
        return switch (stage) {
            case REQUESTED -> List.of();
            case CONSENTED -> List.of("consent");
            case APPROVED -> List.of("consent", "approval");
            case REFUSED -> List.of("consent", "refusal");
            case RETURNED -> List.of("consent", "approval", "return");
            case POSTPONED -> List.of("consent", "approval", "postponement");
            case ACCEPTED -> List.of("consent", "approval", "acceptance");
            case HANDED_OVER -> List.of("consent", "approval", "acceptance", "hand-over");
            case RECEIVED, COMPLETED ->
                    List.of("consent", "approval", "acceptance", "hand-over", "receipt");
            case CANCELLED -> List.of("cancellation");
        };
    }

    /** One step, by whom it belongs to, on what was answered last. */
    public ApiAnswer take(ApiAnswer last, String step) {
        return by(step).match(last.etag()).post(path(last, step), body(step));
    }

    public String path(ApiAnswer transfer, String step) {
        return BASE + "/transfers/" + transfer.text("/id") + "/" + step;
    }

    public Api by(String step) {
        return switch (step) {
            case "consent" -> county;
            case "approval", "refusal" -> city;
            case "acceptance", "return", "postponement", "receipt" -> receiver;
            default -> manager;
        };
    }

    /** A good body for a step; null where it takes none. */
    public static Map<String, Object> body(String step) {
        return switch (step) {
            case "consent" -> null;
            case "approval" -> Map.of("document", "郑民〔2020〕1号");
            case "acceptance" -> Map.of("assessment", "需要康复训练");
            case "return" -> Map.of("missing", List.of("医疗档案"));
            case "completion-of-papers" -> Map.of("note", "已补齐");
            case "postponement" -> Map.of("until", "2020-07-08", "reason", "隔离观察");
            case "hand-over" -> handOver("2020-07-01");
            case "receipt" -> Map.of("on", "2020-07-01");
            default -> Map.of("reason", "材料不符");
        };
    }

    public static Map<String, Object> handOver(String on) {
        var items =
                Stream.of(HandOver.Thing.values())
                        .map(thing -> Map.of("item", thing.name(), "handed", true))
                        .toList();
        return Map.of(
                "on",
                on,
                "escorts",
                List.of("护理员甲"),
                "items",
                items,
                "household",
                Map.of("moves", false, "reason", "正在办理入学"));
    }
}
