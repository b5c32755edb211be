package org.tonghu.training.qualification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.tonghu.training.person.Person;
import org.tonghu.training.post.Post;
import org.tonghu.training.post.Posts;
import org.tonghu.training.qualification.Training.Came;
import org.tonghu.training.session.Participant;
import org.tonghu.training.session.Result;
import org.tonghu.training.session.Session;
import org.tonghu.training.session.Sessions;

/** Collects what posts and sessions know of one person. */
@Service
public class ReadHistory {

    private final Posts posts;
    private final Sessions sessions;

    public ReadHistory(Posts posts, Sessions sessions) {
        this.posts = posts;
        this.sessions = sessions;
    }

    public History of(Person.Id person) {
        return new History(
                posts.of(List.of(person)).stream().flatMap(post -> terms(post, person)).toList(),
                sessions.of(person).stream()
                        .flatMap(session -> trainings(session, person))
                        .toList());
    }

    private static Stream<Term> terms(Post post, Person.Id person) {
        return post.appointments().stream()
                .filter(each -> each.person().equals(person))
                .map(each -> new Term(post.role(), each.from(), each.to()));
    }

    /**
     * Every result, since an earlier day may be asked for; attendance alone where there is none.
     */
    private static Stream<Training> trainings(Session session, Person.Id person) {
        Optional<Participant> participant =
                session.participants().find(person).filter(each -> each.hoursAttended() > 0);
        List<Result> results = participant.map(Participant::results).orElse(List.of());
        return results.isEmpty()
                ? participant.stream().map(_ -> withoutResult(session))
                : results.stream().map(result -> training(session, result));
    }

    private static Training training(Session session, Result result) {
        var course = session.course();
        var came = result.outcome() == Result.Outcome.PASS ? Came.PASSED : Came.FAILED;
        return new Training(
                course.id(),
                course.kind(),
                course.roles(),
                result.on(),
                came,
                course.validityMonths());
    }

    private static Training withoutResult(Session session) {
        var course = session.course();
        return new Training(
                course.id(),
                course.kind(),
                course.roles(),
                session.plan().timetable().lastDay(),
                Came.WITHOUT_RESULT,
                course.validityMonths());
    }
}
