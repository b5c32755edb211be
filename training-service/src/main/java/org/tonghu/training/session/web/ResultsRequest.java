package org.tonghu.training.session.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.person.Person;
import org.tonghu.training.session.Result;
import org.tonghu.training.session.Session.Recorded;

/** Results: all lines are taken or none; of several results of a person the last counts. */
record ResultsRequest(@NotEmpty @Size(max = 1000) List<@Valid Line> entries) {

    /**
     * @param certificate number; only for an assessed course that was passed
     */
    record Line(
            @NotBlank @Size(max = 64) String person,
            @NotNull Result.Outcome outcome,
            @NotNull LocalDate on,
            @Nullable @Size(min = 1, max = 60) String certificate) {

        Recorded recorded() {
            return new Recorded(new Person.Id(person), new Result(outcome, on, certificate));
        }
    }

    List<Recorded> results() {
        return entries.stream().map(Line::recorded).toList();
    }
}
