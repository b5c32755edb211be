package org.tonghu.training.coverage.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;
import org.tonghu.training.coverage.Gap;
import org.tonghu.training.coverage.Level;
import org.tonghu.training.coverage.MeasureCoverage;
import org.tonghu.training.post.Post;
import org.tonghu.training.sight.Listing;
import org.tonghu.training.support.ForReaders;
import org.tonghu.training.support.NamedPlaces;
import org.tonghu.training.support.Sights;

/** Posts of an area, how many are covered and since when the others are not. */
@RestController
@RequestMapping("${tonghu.base-path}")
class CoverageController {

    private final MeasureCoverage measure;
    private final NamedPlaces places;
    private final BusinessClock clock;

    CoverageController(MeasureCoverage measure, NamedPlaces places, BusinessClock clock) {
        this.measure = measure;
        this.places = places;
        this.clock = clock;
    }

    /** Both levels where none is asked for. */
    @ForReaders
    @GetMapping("/coverage")
    CoverageAnswer coverage(
            @RequestParam @Size(min = 1, max = 40) String unit,
            @RequestParam(required = false) @Nullable Level level,
            @RequestParam(required = false) @Nullable LocalDate on,
            Caller caller) {
        places.mustSee(caller, unit);
        var day = orToday(on);
        var levels = level == null ? List.of(Level.values()) : List.of(level);
        var rows =
                levels.stream()
                        .map(each -> CoverageAnswer.Row.of(measure.of(unit, each, day)))
                        .toList();
        return new CoverageAnswer(unit, day, rows);
    }

    /** Vacancies that touch the period; today's where none is given. */
    @ForReaders
    @GetMapping("/coverage/gaps")
    Page<GapAnswer> gaps(
            @RequestParam @Size(min = 1, max = 40) String unit,
            @RequestParam Level level,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            PageRequest page,
            Caller caller) {
        places.mustSee(caller, unit);
        var last = orToday(to);
        var first = from == null ? last : from;
        if (first.isAfter(last)) throw endsBeforeItBegins();
        var gaps = measure.gaps(unit, level, first, last);
        return Sights.page(Listing.cut(gaps, Gap::key, Sights.window(page)).map(GapAnswer::of));
    }

    @ForReaders
    @GetMapping("/posts")
    Page<PostAnswer> posts(
            @RequestParam @Size(min = 1, max = 40) String unit,
            @RequestParam Level level,
            @RequestParam(required = false) @Nullable LocalDate on,
            PageRequest page,
            Caller caller) {
        places.mustSee(caller, unit);
        var day = orToday(on);
        var posts = List.copyOf(measure.posts(unit, level, day));
        return Sights.page(
                Listing.cut(posts, Post::place, Sights.window(page))
                        .map(post -> PostAnswer.of(post, day)));
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? clock.today() : day;
    }

    private static Invalid endsBeforeItBegins() {
        return new Invalid(
                "#/query/from", "PERIOD_REVERSED", "from 不能晚于 to。", "from must not be after to.");
    }
}
