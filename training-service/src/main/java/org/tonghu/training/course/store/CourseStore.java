package org.tonghu.training.course.store;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;
import org.tonghu.training.course.Course;
import org.tonghu.training.course.CourseGround;
import org.tonghu.training.course.Courses;
import org.tonghu.training.sight.Listing;
import org.tonghu.training.sight.Window;

/** The catalogue in the store. */
@Repository
final class CourseStore implements Courses {

    private final Aggregates<CourseDocument> documents;

    CourseStore(AggregateStore store) {
        this.documents =
                store.of(
                        "course",
                        "courses",
                        CourseDocument.class,
                        Index.unique("code"),
                        Index.on("kind", "_id"),
                        Index.on("roles", "_id"),
                        Index.on("offered", "_id"));
    }

    @Override
    public Optional<Course> find(Course.Id id) {
        return documents.byId(id.value()).map(CourseDocument::course);
    }

    @Override
    public Course add(Course course) {
        try {
            return documents.insertOrFind(CourseDocument.of(course), course.unpublished()).course();
        } catch (Duplicate _) {
            throw CourseGround.COURSE_CODE_TAKEN.refused(course.outline().code());
        }
    }

    @Override
    public Course save(Course changed) {
        try {
            return documents.update(CourseDocument.of(changed), changed.unpublished()).course();
        } catch (Duplicate _) {
            throw CourseGround.COURSE_CODE_TAKEN.refused(changed.outline().code());
        }
    }

    @Override
    public Listing<Course> list(Wanted wanted, Window window) {
        var filters = new ArrayList<Bson>(List.of(Filters.empty()));
        if (wanted.kind() != null) filters.add(Filters.eq("kind", wanted.kind().name()));
        if (wanted.role() != null) filters.add(Filters.eq("roles", wanted.role().name()));
        if (wanted.offered() != null) filters.add(Filters.eq("offered", wanted.offered()));
        var page =
                documents
                        .page(
                                Filters.and(filters),
                                new PageRequest(window.limit(), window.cursor()))
                        .map(CourseDocument::course);
        return new Listing<>(page.items(), page.next());
    }
}
