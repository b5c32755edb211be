package org.tonghu.benefits.parameter.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.ParameterName;
import org.tonghu.benefits.parameter.Parameter;
import org.tonghu.starter.store.Stored;

record ParameterDocument(
        @BsonId String id,
        long revision,
        ParameterName name,
        String unit,
        BigDecimal value,
        LocalDate effectiveFrom,
        LocalDate knownFrom,
        String reference,
        @Nullable LocalDate lastChecked,
        String setBy,
        boolean example,
        List<String> visibleTo)
        implements Stored {

    static ParameterDocument of(Parameter parameter, List<String> visibleTo) {
        return new ParameterDocument(
                parameter.id(),
                0,
                parameter.name(),
                parameter.unit(),
                parameter.value(),
                parameter.effectiveFrom(),
                parameter.knownFrom(),
                parameter.reference(),
                parameter.lastChecked(),
                parameter.setBy(),
                parameter.example(),
                visibleTo);
    }

    Parameter parameter() {
        return new Parameter(
                id,
                name,
                unit,
                value,
                effectiveFrom,
                knownFrom,
                reference,
                lastChecked,
                setBy,
                example);
    }
}
