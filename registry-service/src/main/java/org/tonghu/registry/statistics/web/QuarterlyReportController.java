package org.tonghu.registry.statistics.web;

import static org.tonghu.starter.caller.Role.*;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.statistics.QuarterlyReport;
import org.tonghu.registry.statistics.QuarterlyReports;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.tables.TableFormat;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Quarterly reports (台账) of the reporting units. */
@RestController
@RequestMapping("${tonghu.base-path}/statistics/quarterly-reports")
@CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
class QuarterlyReportController {

    private final QuarterlyReportDesk desk;
    private final QuarterlyReports reports;
    private final String path;

    QuarterlyReportController(
            QuarterlyReportDesk desk,
            QuarterlyReports reports,
            @Value("${tonghu.base-path}") String basePath) {
        this.desk = desk;
        this.reports = reports;
        this.path = basePath + "/statistics/quarterly-reports/";
    }

    /**
     * @param quarter e.g. {@code 2020-Q2}
     * @param reason of a correction, once the quarter was submitted
     */
    record ReportRequest(
            @NotNull @Pattern(regexp = "[A-Z0-9-]{3,40}") String unit,
            @NotNull @Pattern(regexp = "(19|2\\d)\\d{2}-Q[1-4]") String quarter,
            @Nullable @Size(min = 1, max = 2000) String reason) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ReportView(
            String id,
            String title,
            String unit,
            String quarter,
            int version,
            @Nullable String reason,
            LocalDate countedOn,
            List<QuarterlyReport.Entry> entries,
            String preparedBy,
            @Nullable String reviewedBy,
            @Nullable LocalDate submittedOn) {

        static ReportView of(QuarterlyReport it) {
            return new ReportView(
                    it.id(),
                    it.quarter().substring(0, 4) + "年第" + it.quarter().charAt(6) + "季度儿童福利台账",
                    it.unit(),
                    it.quarter(),
                    it.version(),
                    it.reason(),
                    it.countedOn(),
                    it.entries(),
                    it.preparedBy(),
                    it.reviewedBy(),
                    it.submittedOn());
        }
    }

    /** Counts the quarter; a submitted one is counted anew as its next version. */
    @PostMapping
    ResponseEntity<ReportView> draw(@Valid @RequestBody ReportRequest request, Caller caller) {
        var drawn = desk.draw(request.unit(), request.quarter(), request.reason(), caller);
        return Answers.created(path + drawn.id(), ReportView.of(drawn), drawn.revision());
    }

    @GetMapping
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<ReportView> list(
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[A-Z0-9-]{3,40}")
                    String unit,
            PageRequest page,
            Caller caller) {
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = reports.list(unit, Sights.of(caller), wanted);
        return new Page<>(found.items().stream().map(ReportView::of).toList(), found.next());
    }

    @GetMapping("/{id}")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<ReportView> read(@PathVariable String id, Caller caller) {
        var report = desk.find(id, caller);
        return Answers.ok(ReportView.of(report), report.revision());
    }

    /** By another person; from then on it is frozen. */
    @PostMapping("/{id}/submission")
    ResponseEntity<ReportView> submit(
            @PathVariable String id, @IfMatch long revision, Caller caller) {
        var report = desk.submit(id, revision, caller);
        return Answers.ok(ReportView.of(report), report.revision());
    }

    @GetMapping(path = "/{id}/table", produces = MediaType.ALL_VALUE)
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<byte[]> table(
            @PathVariable String id, @RequestParam TableFormat format, Caller caller) {
        var report = desk.find(id, caller);
        var rows =
                report.entries().stream()
                        .map(it ->
                                List.<Object>of(
                                        it.category().zh(),
                                        it.movement().opening(),
                                        it.movement().added(),
                                        it.movement().removed(),
                                        it.movement().closing()))
                        .toList();
        var header = List.of("类别", "期初数", "增员", "减员", "期末数");
        return TableFiles.answer("report-" + report.quarter(), format, header, rows);
    }
}
