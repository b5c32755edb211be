package org.tonghu.institution.transfer.web;

import jakarta.validation.Valid;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.institution.institution.Window;
import org.tonghu.institution.transfer.StageName;
import org.tonghu.institution.transfer.Transfers;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Transfers of children between institutions: requested by the sending side, read by both. */
@RestController
@RequestMapping("${tonghu.base-path}/transfers")
class TransferController {

    private final Transfers transfers;
    private final TransferDesk desk;
    private final RequestDesk requests;

    TransferController(Transfers transfers, TransferDesk desk, RequestDesk requests) {
        this.transfers = transfers;
        this.desk = desk;
        this.requests = requests;
    }

    /** As seen from the reader's institution or unit. */
    enum Direction {
        IN,
        OUT
    }

    @PostMapping
    @CallableBy(roles = {Role.INSTITUTION_MANAGER, Role.COUNTY_OFFICER, Role.CITY_OFFICER})
    ResponseEntity<TransferView> request(
            Caller caller, NewId newId, @Valid @RequestBody TransferRequest request) {
        var ends = requests.ends(caller, request.from(), request.to());
        var child =
                new RequestDesk.Child(
                        newId.next("transfer"), request.child(), null, request.reason());
        var transfer = requests.request(caller, ends, child);
        return Answers.created(
                "/api/institutions/v1/transfers/" + transfer.id().value(),
                TransferView.of(transfer),
                transfer.revision());
    }

    @GetMapping("/{id}")
    @CallableBy(
            roles = {
                Role.INSTITUTION_MANAGER,
                Role.COUNTY_OFFICER,
                Role.CITY_OFFICER,
                Role.AUDITOR
            },
            scopes = Scope.INSTITUTIONS_READ)
    ResponseEntity<TransferView> read(Caller caller, @PathVariable String id) {
        return TransferView.answer(desk.read(caller, id));
    }

    @GetMapping
    @CallableBy(
            roles = {
                Role.INSTITUTION_MANAGER,
                Role.COUNTY_OFFICER,
                Role.CITY_OFFICER,
                Role.AUDITOR
            },
            scopes = Scope.INSTITUTIONS_READ)
    Page<TransferRow> list(
            Caller caller,
            @RequestParam(required = false) @Nullable StageName stage,
            @RequestParam(required = false) @Nullable String batch,
            @RequestParam(required = false) @Nullable Direction direction,
            PageRequest page) {
        var wanted =
                new Transfers.Wanted(
                        stage == null ? Set.of() : Set.of(stage),
                        batch,
                        direction == Direction.OUT ? caller.reach() : Set.of(),
                        direction == Direction.IN ? caller.reach() : Set.of(),
                        null);
        var found =
                transfers.list(
                        wanted,
                        TransferDesk.sight(caller),
                        new Window(page.limit(), page.cursor()));
        return new Page<>(found.items(), found.next()).map(TransferRow::of);
    }
}
