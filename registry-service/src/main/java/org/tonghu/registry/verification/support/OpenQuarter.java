package org.tonghu.registry.verification.support;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tonghu.registry.division.Divisions;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.division.ManagingUnit;
import org.tonghu.registry.verification.FreezeCampaign;
import org.tonghu.registry.verification.Quarter;
import org.tonghu.starter.time.DailyWork;

/** Opens the campaign of the quarter for each unit that answers for places, on its first day. */
@Component
class OpenQuarter implements DailyWork {

    private final FreezeCampaign freeze;
    private final Divisions divisions;
    private final Jurisdictions jurisdictions;
    private final boolean automatic;

    OpenQuarter(
            FreezeCampaign freeze,
            Divisions divisions,
            Jurisdictions jurisdictions,
            @Value("${tonghu.registry.verification.opens-by-itself:true}") boolean automatic) {
        this.freeze = freeze;
        this.divisions = divisions;
        this.jurisdictions = jurisdictions;
        this.automatic = automatic;
    }

    @Override
    public String name() {
        return "open-verification-quarter";
    }

    @Override
    public void run(LocalDate today) {
        if (!automatic) {
            return;
        }
        divisions.units().stream()
                .filter(unit -> unit.kind().governs())
                .map(ManagingUnit::code)
                .forEach(unit -> open(unit, today));
    }

    private void open(String unit, LocalDate today) {
        var line = jurisdictions.lineOf(unit);
        freeze.freeze(freeze.open(unit, Quarter.of(today), today, line), today);
    }
}
