package org.tonghu.registry.orphancare.store;

import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.registry.child.support.HangingRecords;
import org.tonghu.registry.orphancare.support.ReckonById;

/** Certificates and agreements follow their child; what it lacks is worked out anew. */
@Component
class OrphanPaperRecords implements ChildRecords {

    private final StoredCertificates storedCertificates;
    private final StoredAgreements storedAgreements;
    private final List<HangingRecords<?>> all;
    private final ReckonById reckon;

    OrphanPaperRecords(
            StoredCertificates certificates,
            StoredAgreements agreements,
            StoredMissing missing,
            ReckonById reckon) {
        this.reckon = reckon;
        this.storedCertificates = certificates;
        this.storedAgreements = agreements;
        this.all =
                List.of(
                        new HangingRecords<>("welfare-certificate", certificates.documents()),
                        new HangingRecords<>("care-agreement", agreements.documents()),
                        new HangingRecords<>("orphan-papers", missing.documents()));
    }

    @Override
    public String kind() {
        return "orphan-papers";
    }

    @Override
    public void seenBy(String child, List<String> codes) {
        all.forEach(it -> it.seenBy(child, codes));
    }

    @Override
    public void follow(String from, String to, String joining) {
        all.forEach(it -> it.follow(from, to, joining));
        reckon.of(to);
    }

    @Override
    public void comeBack(String joining) {
        var left = new HashSet<String>();
        var followed = eq("joined.joining", joining);
        storedCertificates.documents().each(followed, it -> left.add(requireNonNull(it.child())));
        storedAgreements.documents().each(followed, it -> left.add(requireNonNull(it.child())));
        all.forEach(it -> it.comeBack(joining));
        left.forEach(reckon::of);
    }

    @Override
    public List<FileEntry> of(String child) {
        var entries = new ArrayList<FileEntry>();
        storedCertificates
                .documents()
                .each(
                        eq("child", child),
                        it ->
                                entries.add(
                                        new FileEntry(
                                                "welfare-certificates",
                                                it.id(),
                                                it.issuedOn(),
                                                "儿童福利证 " + it.number(),
                                                "Child welfare certificate " + it.number())));
        storedAgreements
                .documents()
                .each(
                        eq("child", child),
                        it ->
                                entries.add(
                                        new FileEntry(
                                                "care-agreements",
                                                it.id(),
                                                it.signedOn(),
                                                "孤儿养育协议 " + it.number(),
                                                "Care agreement " + it.number())));
        entries.sort(Comparator.comparing(FileEntry::on).thenComparing(FileEntry::id));
        return entries;
    }
}
