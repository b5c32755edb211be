package org.tonghu.registry.survey.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.survey.Survey;
import org.tonghu.starter.store.Stored;

/** A round as stored. */
record SurveyDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        String title,
        String unit,
        LocalDate asOf,
        LocalDate dueOn,
        String openedBy,
        boolean frozen,
        @Nullable LocalDate closedOn)
        implements Stored {

    static SurveyDocument of(Survey it) {
        return new SurveyDocument(
                it.id(),
                it.revision(),
                it.visibleTo(),
                it.title(),
                it.unit(),
                it.asOf(),
                it.dueOn(),
                it.openedBy(),
                it.frozen(),
                it.closedOn());
    }

    Survey survey() {
        return new Survey(
                id, revision, title, unit, visibleTo, asOf, dueOn, openedBy, frozen, closedOn);
    }
}
