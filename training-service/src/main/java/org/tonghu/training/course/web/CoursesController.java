package org.tonghu.training.course.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;
import org.tonghu.training.course.Course;
import org.tonghu.training.course.Courses;
import org.tonghu.training.post.StaffRole;
import org.tonghu.training.support.ForOfficers;
import org.tonghu.training.support.ForReaders;
import org.tonghu.training.support.Locations;
import org.tonghu.training.support.NamedPlaces;
import org.tonghu.training.support.Sights;

/** The catalogue of courses. */
@RestController
@RequestMapping("${tonghu.base-path}/courses")
class CoursesController {

    private final Courses courses;
    private final NamedPlaces places;

    CoursesController(Courses courses, NamedPlaces places) {
        this.courses = courses;
        this.places = places;
    }

    @ForOfficers
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CourseAnswer> offer(
            @Valid @RequestBody CourseRequest request, Caller caller, NewId newId) {
        places.mustReach(caller, request.owner(), "#/owner");
        var id = new Course.Id(newId.next("course"));
        var course =
                courses.add(
                        Course.offer(
                                id,
                                request.owner(),
                                Course.Level.of(places.isCity(request.owner())),
                                request.outline()));
        return Answers.created(
                Locations.of("courses", course.id().value()),
                CourseAnswer.of(course),
                course.revision());
    }

    @ForReaders
    @GetMapping
    Page<CourseAnswer> list(
            @RequestParam(required = false) Course.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable StaffRole role,
            @RequestParam(required = false) @Nullable Boolean offered,
            PageRequest page) {
        var wanted = new Courses.Wanted(kind, role, offered);
        return Sights.page(courses.list(wanted, Sights.window(page)).map(CourseAnswer::of));
    }

    @ForReaders
    @GetMapping("/{id}")
    ResponseEntity<CourseAnswer> find(@PathVariable String id) {
        var course = existing(id);
        return Answers.ok(CourseAnswer.of(course), course.revision());
    }

    @ForOfficers
    @PutMapping("/{id}")
    ResponseEntity<CourseAnswer> change(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody CourseChange request,
            Caller caller) {
        var course = existing(id);
        places.mustReach(caller, course.owner(), "#/owner");
        if (course.revision() != revision) throw new Stale("course", id, revision);
        var changed =
                course.change(
                        Course.Level.of(places.isCity(course.owner())),
                        request.outline(),
                        request.offered());
        var saved = changed.equals(course) ? course : courses.save(changed);
        return Answers.ok(CourseAnswer.of(saved), saved.revision());
    }

    private Course existing(String id) {
        return courses.find(new Course.Id(id)).orElseThrow(() -> new NotFound("course", id));
    }
}
