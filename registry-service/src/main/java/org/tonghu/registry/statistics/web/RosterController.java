package org.tonghu.registry.statistics.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.child.Census.Counted;
import org.tonghu.registry.child.Sex;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.statistics.CountChildren.Scope;
import org.tonghu.starter.access.ShownAgain;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.tables.TableFormat;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Rosters (花名册): the children of a category in a unit at the end of a month. */
@RestController
@RequestMapping("${tonghu.base-path}/statistics/rosters")
@CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
class RosterController {

    private static final String CODE = "[A-Z0-9-]{3,40}";
    private static final int CHILDREN_OF_AN_ENTRY = 1000;

    private final StatisticsDesk desk;
    private final ShownAgain accesses;

    RosterController(StatisticsDesk desk, ShownAgain accesses) {
        this.desk = desk;
        this.accesses = accesses;
    }

    /** A child on a roster. */
    record RosterRow(
            String child,
            String registrationNumber,
            String name,
            Sex sex,
            LocalDate birthDate,
            String place)
            implements ShowsChildren {

        static RosterRow of(Counted it) {
            return new RosterRow(
                    it.id(),
                    it.registrationNumber(),
                    String.valueOf(it.name()),
                    it.sex(),
                    it.birthDate(),
                    it.place());
        }

        @Override
        public Collection<String> childrenShown() {
            return List.of(child);
        }

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "RosterRow[" + child + "]";
        }
    }

    /** By registration number. */
    @GetMapping
    Page<RosterRow> roster(
            @RequestParam @NotNull Category category,
            @RequestParam @NotNull YearMonth month,
            @RequestParam @Pattern(regexp = CODE) String place,
            PageRequest page,
            Caller caller) {
        var after = page.cursor() == null ? "" : page.cursor();
        var rest =
                rows(category, month, place, caller).stream()
                        .filter(it -> it.registrationNumber().compareTo(after) > 0)
                        .toList();
        var items = rest.subList(0, Math.min(page.limit(), rest.size()));
        var more = rest.size() > items.size();
        return new Page<>(items, more ? items.getLast().registrationNumber() : null);
    }

    @GetMapping(path = "/table", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> table(
            @RequestParam TableFormat format,
            @RequestParam @NotNull Category category,
            @RequestParam @NotNull YearMonth month,
            @RequestParam @Pattern(regexp = CODE) String place,
            Caller caller,
            HttpServletRequest request) {
        var rows = rows(category, month, place, caller);
        var shown = rows.stream().map(RosterRow::child).toList();
        for (int i = 0; i < shown.size(); i += CHILDREN_OF_AN_ENTRY) {
            var end = Math.min(shown.size(), i + CHILDREN_OF_AN_ENTRY);
            accesses.log(shown.subList(i, end), request);
        }
        var cells =
                rows.stream()
                        .map(it ->
                                List.of(
                                        it.registrationNumber(),
                                        it.name(),
                                        it.sex().name(),
                                        it.birthDate().toString(),
                                        it.place()))
                        .toList();
        var header = List.of("儿童编号", "姓名", "性别", "出生日期", "所在地");
        return TableFiles.answer("roster-" + category + "-" + month, format, header, cells);
    }

    private List<RosterRow> rows(Category category, YearMonth month, String place, Caller caller) {
        desk.past(month.atDay(1), "#/query/month");
        var end = month.atEndOfMonth();
        var day = end.isAfter(desk.today()) ? desk.today() : end;
        var scope = new Scope(place, caller.reach());
        return desk.counting().roster(category, day, scope).stream().map(RosterRow::of).toList();
    }
}
