package org.tonghu.local.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.tonghu.local.Console;
import tools.jackson.databind.JsonNode;

/**
 * The story that the demo plays, through the public API alone: registered in the month before, paid
 * in this one, for a right starts the month after confirmation.
 */
final class Demo {

    private static final String REGISTRY = "/api/registry/v1/";
    private static final int MOST_CITY_RESIDENTS = 60;
    private static final int MOST_COUNTY_RESIDENTS = 12;
    private static final Duration CLOCKS_FOLLOW = Duration.ofSeconds(4);

    private final Api api;
    private final Calendar calendar;
    private final Report report;

    /** The business clock of the local realm. */
    interface Calendar {
        LocalDate today();

        void goTo(LocalDate day);
    }

    Demo(Api api, Calendar calendar, Report report) {
        this.api = api;
        this.calendar = calendar;
        this.report = report;
    }

    void play(int children, long seed) {
        var today = calendar.today();
        var before = today.minusMonths(1).withDayOfMonth(15);
        var townships = townships();
        try {
            shift(before);
            populate(children, seed, townships, before);
            confirm();
        } finally {
            shift(today);
        }
        pay(YearMonth.from(today));
        recognise();
        workInTheField(today);
        report.step(
                "从县机构移交市机构的儿童",
                "children moved from county to city",
                () -> new Move(api, today).all());
        report.step(
                "培训合格的儿童督导员",
                "child supervisors trained and passed",
                () -> new Course(api, today, seed).hold(townships));
        report.step(
                "催办短信（仅入日志）", "reminders, to the log alone", () -> new Reminders(api).written());
    }

    private void recognise() {
        var recognitions = new Recognitions(api);
        report.step("认定孤儿", "orphans recognised on application", recognitions::confirmed);
        report.step("不予确认（书面理由）", "refused with written reasons", recognitions::refused);
        report.step("更正申请获批准", "corrections approved by another", recognitions::corrected);
        report.step("转办有关部门", "children referred to other offices", recognitions::referred);
        var once = new FoundOnce(api);
        report.step("跨县转移", "children moved between counties", once::moved);
        report.step("合并重复档案", "records of one child joined", once::joined);
    }

    private void workInTheField(LocalDate today) {
        var work = new FieldWork(api, today);
        report.step("走访儿童", "children visited", work::visited);
        report.step("立案保护", "protection cases from a report", work::protectedChildren);
        report.step("季度核查", "lists of the quarter", work::campaigns);
    }

    private void shift(LocalDate day) {
        calendar.goTo(day);
        Console.say("业务日期调整为 " + day, "business day is now " + day);
        Api.pause(CLOCKS_FOLLOW);
    }

    private List<String> townships() {
        return api.all("city-officer", REGISTRY + "divisions?level=TOWNSHIP&edition=2023").stream()
                .map(division -> division.path("code").asString())
                .sorted()
                .toList();
    }

    private int proposedFor;

    private void populate(int children, long seed, List<String> townships, LocalDate day) {
        var places = Places.of(townships);
        report.step("虚构村（居）", "made-up villages", () -> villages(places));
        report.step("新建机构", "institutions entered", () -> Institutions.enter(api));
        report.step(
                "示例标准（非实际标准）",
                "example rates, marked as such",
                () -> Rates.set(api, payers(), YearMonth.from(day)));
        var registrations = new Registrations(api);
        int county = Math.min(MOST_COUNTY_RESIDENTS, children / 10);
        int city = Math.min(MOST_CITY_RESIDENTS, children / 20);
        var people = new Population(seed, places, day).of(children, county, city);
        report.step(
                "登记儿童",
                "children registered and classified",
                () -> {
                    registrations.enter(people, seed + "-" + day + "-" + children);
                    return registrations.entered();
                });
        registrations.categories().forEach(report::detail);
        report.detail("待人工判定 UNDECIDED", registrations.undecided());
        report.detail("此前已登记 known already", registrations.known());
        proposedFor = registrations.entitled();
        report.step(
                "登记农村留守妇女",
                "rural left-behind women registered",
                () -> new Women(api, day, seed).enter(townships));
        report.step("催办通讯录", "officers to be reminded", () -> new Reminders(api).addressList());
    }

    private int villages(Places places) {
        int added = 0;
        var villages = places.villages();
        for (int from = 0; from < villages.size(); from += 400) {
            var some = villages.subList(from, Math.min(villages.size(), from + 400));
            var body = java.util.Map.of("edition", "2023", "divisions", some);
            added +=
                    api.post("platform-admin", REGISTRY + "divisions", body, 200, 201)
                            .path("added")
                            .asInt();
        }
        return added;
    }

    private List<String> payers() {
        return api.all("city-officer", REGISTRY + "managing-units").stream()
                .map(unit -> unit.path("code").asString())
                .filter(code -> !code.equals("ZZ-RESCUE") && !code.equals("ZZ-CWI"))
                .toList();
    }

    private void confirm() {
        var grants = new Grants(api);
        report.step("系统提出的待遇", "grants proposed", () -> grants.awaitProposals(proposedFor));
        report.step("已核实", "verified by one officer", grants::verify);
        report.step("已确认", "confirmed by another", grants::confirm);
    }

    private void pay(YearMonth month) {
        var payments = new Payments(api);
        report.step(
                "中牟县 " + month + " 发放人次",
                "paid by Zhongmu county for " + month,
                () -> paid(payments.run("ZZ-410122", month, "payment-officer", "payment-officer")));
        report.step(
                "市本级 " + month + " 发放人次",
                "paid by the city for " + month,
                () -> paid(payments.run("ZZ-MCA", month, "city-officer-b", "city-officer-b")));
    }

    private int paid(JsonNode totals) {
        report.detail("合计（元）amount in yuan", totals.path("amount").asString(""));
        return totals.path("paid").asInt();
    }
}
