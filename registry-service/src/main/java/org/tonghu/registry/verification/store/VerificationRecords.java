package org.tonghu.registry.verification.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.registry.child.support.HangingRecords;
import org.tonghu.registry.verification.CampaignItem;

/** Verifications of a child follow it. */
@Component
class VerificationRecords implements ChildRecords {

    private final StoredItems items;
    private final HangingRecords<ItemDocument> hanging;

    VerificationRecords(StoredItems items) {
        this.items = items;
        this.hanging = new HangingRecords<>("verification-item", items.documents());
    }

    @Override
    public String kind() {
        return "verifications";
    }

    @Override
    public void seenBy(String child, List<String> codes) {
        hanging.seenBy(child, codes);
    }

    @Override
    public void follow(String from, String to, String joining) {
        hanging.follow(from, to, joining);
    }

    @Override
    public void comeBack(String joining) {
        hanging.comeBack(joining);
    }

    @Override
    public List<FileEntry> of(String child) {
        var entries = new ArrayList<FileEntry>();
        items.documents()
                .each(
                        eq("child", child),
                        it -> {
                            if (it.state() == CampaignItem.State.VERIFIED) {
                                entries.add(
                                        new FileEntry(
                                                kind(),
                                                it.id(),
                                                it.dueOn(),
                                                "季度核查记录",
                                                "Quarterly verification"));
                            }
                        });
        entries.sort(Comparator.comparing(FileEntry::on).thenComparing(FileEntry::id));
        return entries;
    }
}
