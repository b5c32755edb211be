package org.tonghu.benefits.child;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Who pays for a child, and by whose rates: the institution's unit for a child cared for there,
 * else the managing unit.
 */
@Service
public final class PayingUnits {

    private final InstitutionUnits institutions;

    public PayingUnits(InstitutionUnits institutions) {
        this.institutions = institutions;
    }

    public String in(YearMonth month, KnownChild child) {
        return child.careIn(month)
                .map(CareSpell::institution)
                .map(institutions::unitOf)
                .orElse(child.unit());
    }

    /** Every unit that pays some month. */
    public Set<String> all(KnownChild child) {
        Set<String> units = new LinkedHashSet<>(Set.of(child.unit()));
        child.institutions().forEach(code -> units.add(institutions.unitOf(code)));
        return units;
    }
}
