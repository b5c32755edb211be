package org.tonghu.registry.referral.store;

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

/** Referrals, and whether support is lacking, follow the child. */
@Component
class ReferralsOfChildren implements ChildRecords {

    private final Aggregates<ReferralDocument> documents;
    private final Aggregates<ReviewDocument> reviews;

    ReferralsOfChildren(
            Aggregates<ReferralDocument> documents, Aggregates<ReviewDocument> reviews) {
        this.documents = documents;
        this.reviews = reviews;
    }

    @Override
    public String kind() {
        return "referrals";
    }

    @Override
    public void seenBy(String child, List<String> codes) {
        change(eq("child", child), it -> it.seenBy(codes));
        reviews.byId(child)
                .filter(it -> !it.visibleTo().equals(codes))
                .ifPresent(it -> reviews.update(it.seenBy(codes), List.of()));
    }

    @Override
    public void follow(String from, String to, String joining) {
        change(eq("child", from), it -> it.of(to, joining, from));
    }

    @Override
    public void comeBack(String joining) {
        change(
                eq("joining", joining),
                it -> it.of(it.childBefore() == null ? it.child() : it.childBefore(), null, null));
    }

    @Override
    public List<FileEntry> of(String child) {
        var entries = new ArrayList<FileEntry>();
        documents.each(eq("child", child), it -> entries.add(entry(it)));
        entries.sort(Comparator.comparing(FileEntry::on));
        return entries;
    }

    private static FileEntry entry(ReferralDocument it) {
        return new FileEntry(
                "referrals",
                it.id(),
                it.referredOn(),
                "转办：" + it.support().zh() + (it.open() ? "（未反馈）" : "（已反馈）"),
                "Referral for " + it.support().en() + (it.open() ? ", open" : ", answered"));
    }

    private void change(Bson filter, UnaryOperator<ReferralDocument> change) {
        var found = new ArrayList<ReferralDocument>();
        documents.each(filter, found::add);
        found.stream()
                .filter(it -> !change.apply(it).equals(it))
                .forEach(it -> documents.update(change.apply(it), List.of()));
    }
}
