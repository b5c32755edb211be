package org.tonghu.benefits.grant.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.benefits.grant.Grant;
import org.tonghu.benefits.grant.GrantState;
import org.tonghu.benefits.grant.Signature;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.problem.Language;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.store.Stale;

/**
 * The same step for many grants: each succeeds or fails by itself, and a repeated one says that
 * nothing is left to do.
 */
@RestController
@RequestMapping("${tonghu.base-path}/grants")
class BulkStepController {

    record BulkRequest(@NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 100) String> ids) {}

    /** What became of one grant. */
    enum Result {
        DONE,
        REFUSED,
        NOT_FOUND,
        STALE
    }

    record BulkResult(
            String id,
            Result result,
            @Nullable GrantState state,
            @Nullable String reason,
            @Nullable String clause,
            @Nullable String message) {

        static BulkResult of(String id, Result result) {
            return new BulkResult(id, result, null, null, null, null);
        }
    }

    record BulkAnswer(List<BulkResult> results) {}

    private final GrantSteps steps;

    BulkStepController(GrantSteps steps) {
        this.steps = steps;
    }

    @PostMapping("/verifications")
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    BulkAnswer verify(@Valid @RequestBody BulkRequest request, Caller caller) {
        return each(request, caller, Grant::verify);
    }

    @PostMapping("/confirmations")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    BulkAnswer confirm(@Valid @RequestBody BulkRequest request, Caller caller) {
        return each(request, caller, Grant::confirm);
    }

    private BulkAnswer each(
            BulkRequest request, Caller caller, BiFunction<Grant, Signature, Grant> step) {
        return new BulkAnswer(
                new LinkedHashSet<>(request.ids())
                        .stream().map(id -> one(id, caller, step)).toList());
    }

    private BulkResult one(String id, Caller caller, BiFunction<Grant, Signature, Grant> step) {
        try {
            var moved = steps.take(steps.find(id, caller), caller, step);
            return new BulkResult(id, Result.DONE, moved.state(), null, null, null);
        } catch (Refused refused) {
            var message = Language.current().pick(refused.zh(), refused.en());
            return new BulkResult(
                    id, Result.REFUSED, null, refused.reason(), refused.clause(), message);
        } catch (NotFound e) {
            return BulkResult.of(id, Result.NOT_FOUND);
        } catch (Stale e) {
            return BulkResult.of(id, Result.STALE);
        }
    }
}
