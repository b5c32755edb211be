package org.tonghu.registry.delegatedcare.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.registry.child.support.HangingRecords;
import org.tonghu.registry.delegatedcare.ReckonCover;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.time.BusinessClock;

/** Confirmations and how the child stands follow it; the standing is worked out anew. */
@Component
class DelegatedCareRecords implements ChildRecords {

    private final StoredConfirmations stored;
    private final HangingRecords<ConfirmationDocument> confirmations;
    private final HangingRecords<CoverDocument> covers;
    private final Children children;
    private final ReckonCover reckon;
    private final BusinessClock clock;

    DelegatedCareRecords(
            StoredConfirmations confirmations,
            StoredCovers covers,
            Children children,
            ReckonCover reckon,
            BusinessClock clock) {
        this.stored = confirmations;
        this.confirmations = new HangingRecords<>("delegated-care", confirmations.documents());
        this.covers = new HangingRecords<>("care-cover", covers.documents());
        this.children = children;
        this.reckon = reckon;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "delegated-care-confirmations";
    }

    @Override
    public void seenBy(String child, List<String> codes) {
        confirmations.seenBy(child, codes);
        covers.seenBy(child, codes);
    }

    @Override
    public void follow(String from, String to, String joining) {
        confirmations.follow(from, to, joining);
        covers.follow(from, to, joining);
        reckon(to);
    }

    @Override
    public void comeBack(String joining) {
        var joined = new HashSet<String>();
        stored.documents()
                .each(
                        eq("joined.joining", joining),
                        it -> joined.add(Objects.requireNonNull(it.child())));
        confirmations.comeBack(joining);
        covers.comeBack(joining);
        joined.forEach(this::reckon);
    }

    @Override
    public List<FileEntry> of(String child) {
        var entries = new ArrayList<FileEntry>();
        stored.documents().each(eq("child", child), it -> entries.add(entry(it)));
        entries.sort(Comparator.comparing(FileEntry::on).thenComparing(FileEntry::id));
        return entries;
    }

    private FileEntry entry(ConfirmationDocument it) {
        return new FileEntry(
                kind(), it.id(), it.signedOn(), "委托照护责任确认书", "Delegated-care confirmation");
    }

    private void reckon(String id) {
        children.find(id, Sight.ALL)
                .ifPresent(child -> reckon.of(child, children.visibleTo(child, clock.today())));
    }
}
