package org.tonghu.registry.verification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Refused;

/**
 * A sample of verified records that somebody else checks again (抽查).
 *
 * @param place township or village; null for the whole unit
 */
public record Recheck(
        String id,
        long revision,
        String campaign,
        @Nullable String place,
        LocalDate drawnOn,
        String by,
        List<Drawn> drawn) {

    public Recheck {
        drawn = List.copyOf(drawn);
    }

    /**
     * @param right null while not checked
     */
    public record Drawn(
            String item,
            String subject,
            SubjectKind kind,
            String verifiedBy,
            @Nullable Boolean right,
            @Nullable String by,
            @Nullable String note) {}

    public long checked() {
        return drawn.stream().filter(it -> it.right() != null).count();
    }

    public long wrong() {
        return drawn.stream().filter(it -> Boolean.FALSE.equals(it.right())).count();
    }

    /** Wrong of checked, in percent with one decimal; null while nothing was checked. */
    public @Nullable BigDecimal errorRate() {
        return checked() == 0
                ? null
                : BigDecimal.valueOf(100 * wrong())
                        .divide(BigDecimal.valueOf(checked()), 1, java.math.RoundingMode.HALF_UP);
    }

    public boolean holds(String item) {
        return drawn.stream().anyMatch(it -> it.item().equals(item));
    }

    /**
     * @throws Refused where the same person verified the record
     */
    public Recheck checked(String item, boolean right, String checker, @Nullable String note) {
        return new Recheck(
                id,
                revision,
                campaign,
                place,
                drawnOn,
                by,
                drawn.stream()
                        .map(it -> it.item().equals(item) ? checked(it, right, checker, note) : it)
                        .toList());
    }

    private static Drawn checked(Drawn it, boolean right, String checker, @Nullable String note) {
        if (it.verifiedBy().equals(checker)) {
            throw VerificationRefusals.ownWork();
        }
        return new Drawn(it.item(), it.subject(), it.kind(), it.verifiedBy(), right, checker, note);
    }

    public Recheck readAt(long read) {
        return new Recheck(id, read, campaign, place, drawnOn, by, drawn);
    }
}
