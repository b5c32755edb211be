package org.tonghu.registry.paper.web;

import static org.tonghu.starter.caller.Role.*;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.registry.paper.support.BundleFile;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Language;

/** The one file of a child (一人一档): everything there is, from all features. */
@RestController
@RequestMapping("${tonghu.base-path}/children/{child}/file")
@CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
class FileOfChildController {

    private final PaperDesk desk;
    private final BundleFile bundle;

    FileOfChildController(PaperDesk desk, BundleFile bundle) {
        this.desk = desk;
        this.bundle = bundle;
    }

    /** The catalogue. */
    record Catalogue(String child, String registrationNumber, List<Line> lines)
            implements ShowsChildren {

        record Line(int number, LocalDate on, String kind, String id, String title) {

            static Line of(int number, FileEntry it) {
                var title = Language.current().pick(it.titleZh(), it.titleEn());
                return new Line(number, it.on(), it.kind(), it.id(), title);
            }
        }

        @Override
        public Collection<String> childrenShown() {
            return List.of(child);
        }
    }

    /** In the order of days. */
    @GetMapping
    Catalogue catalogue(@PathVariable String child, Caller caller) {
        var of = desk.child(child, caller);
        var entries = bundle.entries(of.id());
        var lines =
                java.util.stream.IntStream.range(0, entries.size())
                        .mapToObj(i -> Catalogue.Line.of(i + 1, entries.get(i)))
                        .toList();
        return new Catalogue(of.id(), of.registrationNumber(), lines);
    }

    /** The catalogue as PDF, with all documents and papers, in one ZIP archive. */
    @GetMapping(path = "/content", produces = MediaType.ALL_VALUE)
    ResponseEntity<ShownBundle> content(@PathVariable String child, Caller caller) {
        var of = desk.child(child, caller);
        return ShownBundle.answer(bundle.zip(of, desk.today()), of.id());
    }
}
