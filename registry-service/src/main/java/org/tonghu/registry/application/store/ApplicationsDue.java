package org.tonghu.registry.application.store;

import static com.mongodb.client.model.Filters.lt;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tonghu.registry.application.Application;
import org.tonghu.registry.application.Deadline;
import org.tonghu.registry.application.Deadlines;
import org.tonghu.registry.worklist.Reader;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.store.Aggregates;

/** Applications that somebody has to go on with, by the last day of the next step. */
@Component
class ApplicationsDue extends StoredWork<ApplicationDocument> {

    private static final String DUE = "dueOn";

    ApplicationsDue(
            Aggregates<ApplicationDocument> documents,
            ApplicationMapping mapping,
            Deadlines deadlines) {
        super(
                new Title(
                        "applications-due", "待办认定申请", "applications to go on with", "民发〔2019〕62号"),
                documents,
                DUE,
                (_, _) -> lt(DUE, NO_DAY.toString()),
                it -> item(it, mapping.application(it), deadlines));
    }

    /** Committees apply; they do not decide. */
    @Override
    public boolean isOpenTo(Reader reader) {
        return !reader.is("child-director");
    }

    private static WorkItem item(
            ApplicationDocument document, Application application, Deadlines deadlines) {
        var next = deadlines.next(application).orElseThrow();
        var task = next.task();
        var link = document.child() == null;
        var zh = application.number() + (link ? "：关联档案并" : "：") + task.zh();
        var en = application.number() + (link ? ": link the record and " : ": ") + task.en();
        return new WorkItem(
                document.id(),
                "applications",
                document.child(),
                task.name(),
                zh,
                en,
                since(application, task),
                document.dueOn());
    }

    private static LocalDate since(Application application, Deadline.Task task) {
        var course = application.course();
        var back = course.sentBack();
        var verified = course.verification();
        var ruling = course.ruling();
        if (task == Deadline.Task.REPLY && ruling != null) {
            return ruling.on();
        }
        if (task == Deadline.Task.CONFIRM && verified != null) {
            return verified.on();
        }
        return back == null ? application.receipt().reachedHome() : back.on();
    }
}
