package org.tonghu.registry.application.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.store.Aggregates;

/** Applications follow their child, and stay in sight of the places that handle them. */
@Component
class ApplicationsOfChildren implements ChildRecords {

    private final Aggregates<ApplicationDocument> documents;

    ApplicationsOfChildren(Aggregates<ApplicationDocument> documents) {
        this.documents = documents;
    }

    @Override
    public String kind() {
        return "applications";
    }

    @Override
    public void seenBy(String child, List<String> codes) {
        change(
                eq("child", child),
                it -> {
                    var all =
                            codes.contains(Sight.SEALED)
                                    ? codes
                                    : Stream.concat(codes.stream(), it.places().stream())
                                            .distinct()
                                            .toList();
                    return it.seenBy(all);
                });
    }

    @Override
    public void follow(String from, String to, String joining) {
        change(eq("child", from), it -> of(it, to, joining, from));
    }

    @Override
    public void comeBack(String joining) {
        change(eq("joining", joining), it -> of(it, it.childBefore(), null, null));
    }

    @Override
    public List<FileEntry> of(String child) {
        var entries = new ArrayList<FileEntry>();
        documents.each(eq("child", child), it -> entries.add(entry(it)));
        entries.sort(Comparator.comparing(FileEntry::on));
        return entries;
    }

    private static FileEntry entry(ApplicationDocument it) {
        var category = it.kind().category();
        return new FileEntry(
                "applications",
                it.id(),
                it.receivedOn(),
                category.zh() + "认定申请 " + it.number() + "（" + it.state().zh() + "）",
                "Application " + it.number() + " as " + category.en() + ", " + it.state().en());
    }

    private void change(Bson filter, UnaryOperator<ApplicationDocument> change) {
        var found = new ArrayList<ApplicationDocument>();
        documents.each(filter, found::add);
        found.stream()
                .filter(it -> !change.apply(it).equals(it))
                .forEach(it -> documents.update(change.apply(it), List.of()));
    }

    /**
     * Two records of one child may each have an open application: the key of the moved one goes.
     */
    private static ApplicationDocument of(
            ApplicationDocument it,
            @Nullable String child,
            @Nullable String joining,
            @Nullable String before) {
        var key =
                joining != null || child == null || !it.state().isOpen()
                        ? null
                        : child + ":" + it.kind();
        return new ApplicationDocument(
                it.id(),
                it.revision(),
                it.visibleTo(),
                it.places(),
                it.number(),
                it.kind(),
                it.state(),
                child,
                key,
                it.receivedOn(),
                it.dueOn(),
                it.followUpOn(),
                joining,
                before,
                it.sealed());
    }
}
