package org.tonghu.registry.orphancare.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.child.support.OfChild;
import org.tonghu.registry.orphancare.Certificate;
import org.tonghu.registry.orphancare.Certificate.Cancelled;

/**
 * A certificate as stored.
 *
 * @param number unique
 * @param goodFor the child while it is good and was not joined with another; unique
 */
record CertificateDocument(
        @BsonId String id,
        long revision,
        @Nullable String child,
        List<String> visibleTo,
        List<Joined> joined,
        String number,
        @Nullable String goodFor,
        boolean good,
        String unit,
        LocalDate issuedOn,
        @Nullable Cancelled cancelled)
        implements OfChild<CertificateDocument> {

    static CertificateDocument of(Certificate it, List<String> visibleTo, List<Joined> joined) {
        return new CertificateDocument(
                it.id(),
                it.revision(),
                it.child(),
                visibleTo,
                joined,
                it.number(),
                it.isGood() && joined.isEmpty() ? it.child() : null,
                it.isGood(),
                it.unit(),
                it.issuedOn(),
                it.cancelled());
    }

    @Override
    public CertificateDocument hanging(
            @Nullable String of, List<String> codes, List<Joined> steps) {
        return of(certificate().of(Objects.requireNonNull(of), revision), codes, steps);
    }

    Certificate certificate() {
        return new Certificate(
                id, revision, Objects.requireNonNull(child), number, unit, issuedOn, cancelled);
    }
}
