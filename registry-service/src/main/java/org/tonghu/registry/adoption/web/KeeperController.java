package org.tonghu.registry.adoption.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.adoption.Registration;
import org.tonghu.registry.child.CitizenId;
import org.tonghu.registry.child.Sex;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.Problem;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;
import org.tonghu.starter.web.Stateless;

/** The only door to sealed records: for keepers named by the city, for a stated purpose, logged. */
@RestController
class KeeperController {

    private final KeptRecords records;
    private final Set<String> keepers;

    KeeperController(
            KeptRecords records,
            @Value("${tonghu.registry.adoption.keepers:}") Set<String> keepers) {
        this.records = records;
        this.keepers = Set.copyOf(keepers);
    }

    /** One of the three says whose record is wanted. */
    record SealedQuery(
            @Nullable @Size(min = 1, max = 60) String certificate,
            @Nullable @Size(min = 18, max = 40) String citizenId,
            @Nullable @Size(min = 1, max = 40) String registrationNumber) {

        private static final String ONE = "#";

        void check() {
            var given =
                    Stream.of(certificate, citizenId, registrationNumber)
                            .filter(it -> it != null)
                            .count();
            if (given != 1) {
                throw new Invalid(
                        ONE,
                        "REQUIRED",
                        "请填收养登记证号、公民身份号码、儿童编号三者之一。",
                        "Give one of certificate, citizenId and registrationNumber.");
            }
        }

        @Nullable String number() {
            return citizenId == null ? null : CitizenId.normalised(citizenId).number();
        }
    }

    /** A sealed record as its keepers read it. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SealedAnswer(
            String adoption,
            String child,
            String registrationNumber,
            String name,
            Sex sex,
            LocalDate birthDate,
            @Nullable String citizenId,
            Registration registration)
            implements ShowsChildren {

        @Override
        public Collection<String> childrenShown() {
            return List.of(child);
        }

        @Override
        public String toString() {
            return "SealedAnswer[" + adoption + "]";
        }
    }

    @Stateless
    @PostMapping("${tonghu.base-path}/adoptions/sealed/search")
    @CallableBy(persons = true)
    Page<SealedAnswer> search(
            @Valid @RequestBody SealedQuery query, PageRequest page, Caller caller) {
        mustBeKeeper(caller);
        query.check();
        var wanted = new Wanted(page.limit(), page.cursor());
        return records.find(
                query.certificate(), query.number(), query.registrationNumber(), wanted);
    }

    /** The same answer for every record, there or not. */
    private void mustBeKeeper(Caller caller) {
        if (!keepers.contains(caller.id())) {
            throw new Problem(
                    403,
                    "keepers-only",
                    "封存的收养档案只由市民政局指定的保管人员查阅。",
                    "Sealed records are read by the keepers that the city has named.");
        }
        if (!caller.statesPurpose()) {
            throw new Invalid(
                    "#/header/X-Access-Purpose",
                    "REQUIRED",
                    "查阅封存档案须在 X-Access-Purpose 中注明用途。",
                    "Reading a sealed record takes a purpose in X-Access-Purpose.");
        }
    }
}
