package org.tonghu.training.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.tonghu.training.appointment.Appointment;
import org.tonghu.training.person.Person;
import org.tonghu.training.post.Post;
import org.tonghu.training.post.Posts;
import org.tonghu.training.qualification.AssessQualification;
import org.tonghu.training.qualification.History;
import org.tonghu.training.qualification.TrainingRecord;
import org.tonghu.training.qualification.TrainingRecords;

/**
 * Counts places with a serving, qualified person, and lists those without anybody (R-4-1-3,
 * 郑民文〔2020〕57号 二(四)1). A place in which somebody was ever appointed counts, even if the list of
 * places does not name it.
 */
@Service
public class MeasureCoverage {

    private final PlacesToCover toCover;
    private final Posts posts;
    private final TrainingRecords records;
    private final AssessQualification assess;

    public MeasureCoverage(
            PlacesToCover toCover,
            Posts posts,
            TrainingRecords records,
            AssessQualification assess) {
        this.toCover = toCover;
        this.posts = posts;
        this.records = records;
        this.assess = assess;
    }

    public Coverage of(String area, Level level, LocalDate on) {
        var all = posts(area, level, on);
        var serving =
                all.stream()
                        .flatMap(post -> post.servingOn(on).stream())
                        .map(Appointment::person)
                        .distinct()
                        .toList();
        var known = records.findAll(serving);
        int served = (int) all.stream().filter(post -> !post.servingOn(on).isEmpty()).count();
        int qualified = (int) all.stream().filter(post -> isQualified(post, on, known)).count();
        return new Coverage(level, all.size(), served, qualified);
    }

    /** Every post of the area, those included in which nobody ever served, in order of place. */
    public Collection<Post> posts(String area, Level level, LocalDate on) {
        var byPlace = new TreeMap<String, Post>();
        toCover.within(area, level, on)
                .forEach(place -> byPlace.put(place, Post.vacant(level.role(), place)));
        posts.within(level.role(), area).forEach(post -> byPlace.put(post.place(), post));
        return byPlace.values();
    }

    /** Vacancies of the period in order of place and time. */
    public List<Gap> gaps(String area, Level level, LocalDate from, LocalDate through) {
        return posts(area, level, through).stream()
                .flatMap(post ->
                        post.vacancies(from, through).stream()
                                .map(vacancy -> new Gap(post.role(), post.place(), vacancy)))
                .toList();
    }

    private boolean isQualified(Post post, LocalDate on, Map<Person.Id, TrainingRecord> known) {
        return post.servingOn(on).stream()
                .map(each -> known.get(each.person()))
                .map(record -> record == null ? History.NONE : record.history())
                .anyMatch(history -> assess.judge(post.role(), on, history).status().qualifies());
    }
}
