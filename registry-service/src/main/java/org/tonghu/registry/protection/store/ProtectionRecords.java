package org.tonghu.registry.protection.store;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.registry.child.support.HangingRecords;

/**
 * Reports and cases follow their child; its catalogue shows none of them, for it is open to more
 * people.
 */
@Component
class ProtectionRecords implements ChildRecords {

    private final HangingRecords<ReportDocument> reports;
    private final HangingRecords<CaseDocument> cases;

    ProtectionRecords(StoredReports reports, StoredCases cases) {
        this.reports = new HangingRecords<>("mandatory-report", reports.documents());
        this.cases = new HangingRecords<>("protection-case", cases.documents());
    }

    @Override
    public String kind() {
        return "protection-cases";
    }

    @Override
    public void seenBy(String child, List<String> codes) {
        reports.seenBy(child, codes);
        cases.seenBy(child, codes);
    }

    @Override
    public void follow(String from, String to, String joining) {
        reports.follow(from, to, joining);
        cases.follow(from, to, joining);
    }

    @Override
    public void comeBack(String joining) {
        reports.comeBack(joining);
        cases.comeBack(joining);
    }

    @Override
    public List<FileEntry> of(String child) {
        return List.of();
    }
}
