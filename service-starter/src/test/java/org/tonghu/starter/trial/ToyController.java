package org.tonghu.starter.trial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;
import org.tonghu.starter.web.Stateless;

@RestController
@RequestMapping("${tonghu.base-path}/toys")
@CallableBy(
        roles = {Role.COUNTY_OFFICER, Role.CITY_OFFICER, Role.SERVICE},
        scopes = Scope.REGISTRY_REPORT)
class ToyController {

    /** Bodies with this name make the handler behave in a way of its own. */
    static final String SLOW = "slow";

    static final AtomicInteger RUNS = new AtomicInteger();

    private final Map<String, ToyRequest> toys = new ConcurrentHashMap<>();

    record Toy(String id, ToyRequest toy) {}

    @PostMapping
    ResponseEntity<Toy> create(@Valid @RequestBody ToyRequest toy, NewId newId, Caller caller)
            throws InterruptedException {
        caller.mustReach(List.of("ZZ-MCA", "ZZ-410122"));
        RUNS.incrementAndGet();
        switch (toy.name()) {
            case SLOW -> Thread.sleep(1000);
            case "forbidden" ->
                    throw new Refused("TOY_FORBIDDEN", "玩具〔2020〕1号 一", "不许。", "Not allowed.");
            case "broken" -> throw new IllegalStateException("secret of the inside");
            default -> {}
        }
        String id = newId.next("toy");
        toys.put(id, toy);
        return Answers.created("/api/trial/v1/toys/" + id, new Toy(id, toy), 1);
    }

    @GetMapping("/{id}")
    ResponseEntity<Toy> read(@PathVariable String id) {
        @Nullable ToyRequest toy = toys.get(id);
        if (toy == null) {
            throw new NotFound("toy", id);
        }
        return Answers.ok(new Toy(id, toy), 7);
    }

    @PutMapping("/{id}")
    ResponseEntity<Toy> change(
            @PathVariable String id, @IfMatch long revision, @Valid @RequestBody ToyRequest toy) {
        return Answers.ok(new Toy(id, toy), revision + 1);
    }

    @GetMapping
    Page<String> list(
            PageRequest page,
            @RequestParam(required = false) @Nullable LocalDate madeOn,
            @RequestParam(required = false) ToyRequest.@Nullable Kind kind,
            @RequestParam(defaultValue = "0") int least,
            @RequestParam(defaultValue = "") @Size(max = 5) String code) {
        return new Page<>(
                List.of(
                        page.limit()
                                + " "
                                + page.cursor()
                                + " "
                                + madeOn
                                + " "
                                + kind
                                + least
                                + code),
                null);
    }

    @Stateless
    @PostMapping("/search")
    Page<String> search(@RequestBody Map<String, String> filter, PageRequest page) {
        return new Page<>(filter.keySet().stream().toList(), null);
    }

    @CallableBy(anyone = true)
    @GetMapping("/me")
    Caller me(Caller caller) {
        return caller;
    }

    @CallableBy(persons = true)
    @GetMapping("/persons")
    String persons() {
        return "\"person\"";
    }
}
