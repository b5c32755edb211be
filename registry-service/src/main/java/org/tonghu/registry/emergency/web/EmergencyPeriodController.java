package org.tonghu.registry.emergency.web;

import static org.tonghu.starter.caller.Role.CITY_OFFICER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.emergency.EmergencyPeriod;
import org.tonghu.registry.emergency.EmergencyPeriods;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** The emergency switch of 二(一), per period and unit: the city turns it, counties use it. */
@RestController
@RequestMapping("${tonghu.base-path}/emergency-periods")
class EmergencyPeriodController {

    /** The policy names no number: a month for papers unless the city orders another time. */
    private static final int USUAL_FOLLOW_UP = 30;

    private final EmergencyPeriods periods;
    private final Jurisdictions jurisdictions;
    private final BusinessClock clock;
    private final String path;

    EmergencyPeriodController(
            EmergencyPeriods periods,
            Jurisdictions jurisdictions,
            BusinessClock clock,
            @Value("${tonghu.base-path}") String basePath) {
        this.periods = periods;
        this.jurisdictions = jurisdictions;
        this.clock = clock;
        this.path = basePath + "/emergency-periods/";
    }

    /**
     * @param followUpDays calendar days for papers after a confirmation; 30 where absent
     */
    record PeriodRequest(
            @NotNull @Pattern(regexp = "[A-Z0-9-]{3,40}") String unit,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable @Min(1) @Max(366) Integer followUpDays,
            @NotBlank @Size(max = 2000) String reason,
            @NotBlank @Size(max = 200) String document) {}

    /** The last day on which it is in force. */
    record EndRequest(@NotNull LocalDate on) {}

    @PostMapping
    @CallableBy(roles = CITY_OFFICER)
    ResponseEntity<PeriodView> open(@Valid @RequestBody PeriodRequest request, NewId newId) {
        check(request);
        var days = request.followUpDays();
        var period =
                new EmergencyPeriod(
                        newId.next("emergency-period"),
                        0,
                        request.unit(),
                        request.from(),
                        request.to(),
                        days == null ? USUAL_FOLLOW_UP : days,
                        request.reason(),
                        request.document());
        var opened = periods.open(period.open());
        return Answers.created(path + opened.id(), view(opened), opened.revision());
    }

    @GetMapping
    @CallableBy(persons = true)
    Page<PeriodView> list(PageRequest page) {
        var found = periods.list(new Wanted(page.limit(), page.cursor()));
        return new Page<>(found.items().stream().map(this::view).toList(), found.next());
    }

    @GetMapping("/{id}")
    @CallableBy(persons = true)
    ResponseEntity<PeriodView> read(@PathVariable String id) {
        var period = find(id);
        return Answers.ok(view(period), period.revision());
    }

    @PostMapping("/{id}/end")
    @CallableBy(roles = CITY_OFFICER)
    ResponseEntity<PeriodView> end(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody EndRequest request) {
        var faults = new Faults();
        faults.day("#/on", request.on());
        if (request.on().isBefore(clock.today())) {
            faults.add(
                    "#/on", "IN_THE_PAST", "不能追溯结束应急时段。", "A period cannot be ended in the past.");
        }
        faults.raise();
        var ended = periods.save(find(id).readAt(revision).end(request.on()));
        return Answers.ok(view(ended), ended.revision());
    }

    private void check(PeriodRequest request) {
        var faults = new Faults();
        faults.day("#/from", request.from());
        faults.day("#/to", request.to());
        faults.order("#/to", request.from(), request.to());
        if (!jurisdictions.hasUnit(request.unit())) {
            faults.add(
                    "#/unit",
                    "UNKNOWN_UNIT",
                    "没有单位“" + request.unit() + "”。",
                    "There is no unit " + request.unit() + ".");
        }
        faults.raise();
    }

    private EmergencyPeriod find(String id) {
        return periods.find(id).orElseThrow(() -> new NotFound("emergency-period", id));
    }

    private PeriodView view(EmergencyPeriod period) {
        return PeriodView.of(period, clock.today());
    }
}
