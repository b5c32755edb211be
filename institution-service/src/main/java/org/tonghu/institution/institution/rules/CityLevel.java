package org.tonghu.institution.institution.rules;

import org.tonghu.institution.institution.Level;

/** Newly found orphans and foundlings go directly to the city institution (R-3-2-3). */
final class CityLevel implements Condition {

    @Override
    public Finding judge(IntakeFacts facts) {
        return Finding.of(
                facts.institution().level() == Level.CITY
                        ? IntakeReason.CITY_INSTITUTION
                        : IntakeReason.NOT_CITY_LEVEL);
    }
}
