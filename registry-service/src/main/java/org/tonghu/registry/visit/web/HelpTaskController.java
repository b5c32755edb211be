package org.tonghu.registry.visit.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.visit.HelpTask;
import org.tonghu.registry.visit.HelpTasks;
import org.tonghu.registry.visit.RiskFlag;
import org.tonghu.registry.visit.VisitTerms;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Help for children: guardianship guidance, back to school, household registration. */
@RestController
@RequestMapping("${tonghu.base-path}/help-tasks")
@CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
class HelpTaskController {

    private final HelpTasks tasks;
    private final VisitTerms terms;
    private final VisitDesk desk;
    private final String path;

    HelpTaskController(
            HelpTasks tasks,
            VisitTerms terms,
            VisitDesk desk,
            @Value("${tonghu.base-path}") String basePath) {
        this.tasks = tasks;
        this.terms = terms;
        this.desk = desk;
        this.path = basePath + "/help-tasks/";
    }

    /**
     * @param dueOn absent: by the term set for that need
     */
    record TaskRequest(
            @NotBlank @Size(max = 100) String child,
            @NotNull RiskFlag need,
            @NotBlank @Size(max = 2000) String what,
            @Nullable LocalDate dueOn) {}

    /**
     * @param done false: given up, with the reason as result
     */
    record EndRequest(@NotNull Boolean done, @NotBlank @Size(max = 2000) String result) {}

    @PostMapping
    ResponseEntity<TaskView> set(
            @Valid @RequestBody TaskRequest request, NewId newId, Caller caller) {
        var child = desk.child(request.child(), caller);
        var today = desk.today();
        var faults = new Faults();
        faults.day("#/dueOn", request.dueOn());
        faults.order("#/dueOn", today, request.dueOn());
        faults.raise();
        var due = request.dueOn() == null ? terms.help(request.need(), today) : request.dueOn();
        var task =
                new HelpTask(
                        newId.next("help-task"),
                        0,
                        child.id(),
                        request.need(),
                        request.what(),
                        null,
                        today,
                        due,
                        null);
        var set = tasks.enter(task, desk.visibleTo(child));
        return Answers.created(path + set.id(), TaskView.of(set, today), set.revision());
    }

    /** What is due first comes first; of one child, or only open ones, where asked. */
    @GetMapping
    Page<TaskView> list(
            @RequestParam(required = false) @Nullable String child,
            @RequestParam(required = false) @Nullable Boolean open,
            PageRequest page,
            Caller caller) {
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = tasks.list(child, open, Sights.of(caller), wanted);
        var rows = found.items().stream().map(it -> TaskView.of(it, desk.today())).toList();
        return new Page<>(rows, found.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<TaskView> read(@PathVariable String id, Caller caller) {
        return answer(find(id, caller));
    }

    @PutMapping("/{id}/end")
    ResponseEntity<TaskView> end(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody EndRequest request,
            Caller caller) {
        var how = new HelpTask.Ended(request.done(), desk.today(), caller.id(), request.result());
        return answer(tasks.save(find(id, caller).readAt(revision).end(how)));
    }

    private HelpTask find(String id, Caller caller) {
        return tasks.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("help-task", id));
    }

    private ResponseEntity<TaskView> answer(HelpTask task) {
        return Answers.ok(TaskView.of(task, desk.today()), task.revision());
    }
}
