package org.tonghu.registry.statistics.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.statistics.Grouping;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.tables.TableFormat;

/** Counts of children for any day, by unit, township, sex, age band or care. */
@RestController
@RequestMapping("${tonghu.base-path}/statistics/children")
@CallableBy(
        roles = {
            CHILD_DIRECTOR,
            CHILD_SUPERVISOR,
            COUNTY_OFFICER,
            CITY_OFFICER,
            AUDITOR,
            PAYMENT_OFFICER,
            TRAINING_COORDINATOR,
            PLATFORM_ADMIN
        })
class StatisticsController {

    private static final String CODE = "[A-Z0-9-]{3,40}";

    private final StatisticsDesk desk;

    StatisticsController(StatisticsDesk desk) {
        this.desk = desk;
    }

    /**
     * @param asOf today where absent
     * @param place a unit, township or village; all that the caller reaches where absent
     */
    @GetMapping
    CountAnswer count(
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Grouping by,
            @RequestParam(required = false) @Nullable @Pattern(regexp = CODE) String place,
            Caller caller) {
        return desk.count(asOf, by == null ? Grouping.UNIT : by, place, caller);
    }

    /** The same as a file. */
    @GetMapping(path = "/table", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> table(
            @RequestParam TableFormat format,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Grouping by,
            @RequestParam(required = false) @Nullable @Pattern(regexp = CODE) String place,
            Caller caller) {
        var answer = desk.count(asOf, by == null ? Grouping.UNIT : by, place, caller);
        var header = new ArrayList<>(List.of("代码", "名称"));
        answer.lines().forEach(it -> header.add(it.title()));
        var rows =
                Stream.concat(answer.rows().stream(), Stream.of(answer.total()))
                        .map(StatisticsController::cells)
                        .toList();
        return TableFiles.answer("statistics-" + answer.asOf(), format, header, rows);
    }

    private static List<@Nullable Object> cells(CountAnswer.Row row) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.key());
        cells.add(row.name());
        row.counts().forEach(it -> cells.add(it == null ? "*" : it));
        return cells;
    }
}
