package org.tonghu.registry.adoption.store;

import static org.tonghu.registry.worklist.support.StoredWork.NO_DAY;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tonghu.registry.adoption.Adoption;
import org.tonghu.registry.adoption.CaseFile;
import org.tonghu.registry.adoption.Subject;
import org.tonghu.registry.sealing.support.Sealer;

/** Adoptions to documents and back. */
@Component
class AdoptionMapping {

    private final Sealer sealer;
    private final int openWithin;

    /**
     * @param openWithin calendar days until an adoptable child has a case or a reason why not; the
     *     policy says "as early as possible" and names no number
     */
    AdoptionMapping(
            Sealer sealer,
            @Value("${tonghu.registry.adoption.open-within-days:30}") int openWithin) {
        this.sealer = sealer;
        this.openWithin = openWithin;
    }

    AdoptionDocument entered(Adoption it, List<String> visibleTo) {
        var subject = it.subject();
        var registration = it.file().registration();
        return new AdoptionDocument(
                it.id(),
                it.revision(),
                visibleTo,
                subject.child(),
                List.of(),
                subject.birthDate(),
                subject.ground(),
                subject.since(),
                it.state(),
                it.state().isLive(),
                dueOn(it),
                registration == null ? null : registration.proposedBy(),
                null,
                null,
                null,
                sealer.seal(it.file(), it.id() + "/file"));
    }

    AdoptionDocument changed(Adoption it, AdoptionDocument before) {
        return entered(it, before.visibleTo())
                .hanging(before.child(), before.visibleTo(), before.joined())
                .traced(
                        before.certificateHash(),
                        before.citizenIdLookup(),
                        before.registrationNumber());
    }

    Adoption adoption(AdoptionDocument it) {
        return new Adoption(
                it.id(),
                it.revision(),
                new Subject(it.child(), it.birthDate(), it.ground(), it.since()),
                it.state(),
                sealer.open(it.sealedFile(), it.id() + "/file", CaseFile.class));
    }

    private LocalDate dueOn(Adoption it) {
        var why = it.file().obstacle();
        return switch (it.state()) {
            case WAITING -> it.subject().since().plusDays(openWithin);
            case NOT_PURSUED -> why == null ? NO_DAY : why.reviewBy();
            default -> NO_DAY;
        };
    }
}
