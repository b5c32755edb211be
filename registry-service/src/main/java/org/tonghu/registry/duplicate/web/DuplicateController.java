package org.tonghu.registry.duplicate.web;

import static org.tonghu.starter.caller.Role.AUDITOR;
import static org.tonghu.starter.caller.Role.CITY_OFFICER;
import static org.tonghu.starter.caller.Role.COUNTY_OFFICER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.duplicate.Likeness;
import org.tonghu.registry.duplicate.Pair;
import org.tonghu.registry.duplicate.Pairs;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Records that may be of one child, the most alike first. */
@RestController
@RequestMapping("${tonghu.base-path}/duplicates")
class DuplicateController {

    private final Pairs pairs;
    private final PairDesk desk;
    private final String path;

    DuplicateController(Pairs pairs, PairDesk desk, @Value("${tonghu.base-path}") String basePath) {
        this.pairs = pairs;
        this.desk = desk;
        this.path = basePath + "/duplicates/";
    }

    /** Two records that a person takes for one child. */
    record NamedPair(
            @NotBlank @Size(max = 100) String one, @NotBlank @Size(max = 100) String other) {}

    record Count(long count) {}

    @GetMapping
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<PairView> list(
            @RequestParam(required = false) Pair.@Nullable State state,
            @RequestParam(required = false) @Nullable String child,
            PageRequest page,
            Caller caller,
            Locale locale) {
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = pairs.list(state, child, Sights.of(caller), wanted);
        return new Page<>(
                found.items().stream().map(it -> desk.view(it, caller, locale)).toList(),
                found.next());
    }

    @GetMapping("/count")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Count count(
            @RequestParam(required = false) Pair.@Nullable State state,
            @RequestParam(required = false) @Nullable String child,
            Caller caller) {
        return new Count(pairs.count(state, child, Sights.of(caller)));
    }

    @GetMapping("/{id}")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<PairView> read(@PathVariable String id, Caller caller, Locale locale) {
        var pair = desk.find(id, caller);
        return Answers.ok(desk.view(pair, caller, locale), pair.revision());
    }

    @PostMapping
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<PairView> name(
            @Valid @RequestBody NamedPair named, Caller caller, Locale locale) {
        if (named.one().equals(named.other())) {
            throw new Invalid(
                    "#/other", "SAME_RECORD", "两份档案相同，请填写另一份档案。", "This is the same record.");
        }
        var one = desk.seen(named.one(), caller);
        var other = desk.seen(named.other(), caller);
        var unlike = new Likeness(0, Set.of());
        var found = Pair.found(one.id(), other.id(), unlike, caller.id(), desk.today());
        var pair = pairs.enter(found.begun());
        return Answers.created(path + pair.id(), desk.view(pair, caller, locale), pair.revision());
    }
}
