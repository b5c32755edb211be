package org.tonghu.registry.document.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.starter.store.Aggregates;

/** Documents follow their child. */
@Component
class DocumentsOfChildren implements ChildRecords {

    private final Aggregates<DocumentRecord> records;

    DocumentsOfChildren(Aggregates<DocumentRecord> records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return "documents";
    }

    @Override
    public void seenBy(String child, List<String> codes) {
        change(eq("child", child), it -> it.seenBy(codes));
    }

    @Override
    public void follow(String from, String to, String joining) {
        change(eq("child", from), it -> it.following(to, joining));
    }

    @Override
    public void comeBack(String joining) {
        change(eq("joining", joining), DocumentRecord::back);
    }

    @Override
    public List<FileEntry> of(String child) {
        var entries = new ArrayList<FileEntry>();
        records.each(eq("child", child), it -> entries.add(entry(it)));
        entries.sort(Comparator.comparing(FileEntry::on));
        return entries;
    }

    private static FileEntry entry(DocumentRecord it) {
        var kind = it.kind();
        return new FileEntry(
                "documents",
                it.id(),
                it.addedOn(),
                it.withdrawn() ? kind.zh() + "（已撤回）" : kind.zh(),
                it.withdrawn() ? kind.en() + ", withdrawn" : kind.en());
    }

    private void change(Bson filter, UnaryOperator<DocumentRecord> change) {
        var found = new ArrayList<DocumentRecord>();
        records.each(filter, found::add);
        for (var before : found) {
            var after = change.apply(before);
            if (!after.equals(before)) {
                records.update(after, List.of());
            }
        }
    }
}
