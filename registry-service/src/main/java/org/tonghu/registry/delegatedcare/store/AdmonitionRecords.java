package org.tonghu.registry.delegatedcare.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.registry.child.support.HangingRecords;

/** Admonitions follow their child. */
@Component
class AdmonitionRecords implements ChildRecords {

    private final StoredAdmonitions stored;
    private final HangingRecords<AdmonitionDocument> records;

    AdmonitionRecords(StoredAdmonitions stored) {
        this.stored = stored;
        this.records = new HangingRecords<>("admonition", stored.documents());
    }

    @Override
    public String kind() {
        return "admonitions";
    }

    @Override
    public void seenBy(String child, List<String> codes) {
        records.seenBy(child, codes);
    }

    @Override
    public void follow(String from, String to, String joining) {
        records.follow(from, to, joining);
    }

    @Override
    public void comeBack(String joining) {
        records.comeBack(joining);
    }

    @Override
    public List<FileEntry> of(String child) {
        var entries = new ArrayList<FileEntry>();
        stored.documents()
                .each(
                        eq("child", child),
                        it ->
                                entries.add(
                                        new FileEntry(
                                                kind(), it.id(), it.on(), "劝诫记录", "Admonition")));
        entries.sort(Comparator.comparing(FileEntry::on).thenComparing(FileEntry::id));
        return entries;
    }
}
