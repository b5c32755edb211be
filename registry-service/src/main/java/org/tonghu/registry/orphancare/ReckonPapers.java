package org.tonghu.registry.orphancare;

import java.time.LocalDate;
import java.util.List;
import org.tonghu.registry.child.Child;

/** Works out anew which papers an orphan lacks after anything about it has changed. */
public final class ReckonPapers {

    private final Certificates certificates;
    private final CareAgreements agreements;
    private final PapersMissing missing;

    public ReckonPapers(
            Certificates certificates, CareAgreements agreements, PapersMissing missing) {
        this.certificates = certificates;
        this.agreements = agreements;
        this.missing = missing;
    }

    public void of(Child child, List<String> visibleTo, LocalDate today) {
        var orphan = Orphanhood.of(child, today);
        var since = orphan.since() == null ? today : orphan.since();
        var lacking =
                Missing.of(
                        orphan,
                        certificates.hasGood(child.id()),
                        agreements.hasHolding(child.id()));
        missing.keep(child.id(), lacking, since, visibleTo);
    }
}
