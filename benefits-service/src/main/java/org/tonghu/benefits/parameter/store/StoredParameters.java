package org.tonghu.benefits.parameter.store;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.tonghu.benefits.eligibility.ParameterName;
import org.tonghu.benefits.parameter.Parameter;
import org.tonghu.benefits.parameter.Parameters;
import org.tonghu.benefits.reading.Listing;
import org.tonghu.benefits.reading.Sight;
import org.tonghu.benefits.reading.Window;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

/** Parameters in the store; the national ones come from the policy files. */
@Repository
class StoredParameters implements Parameters {

    private static final String[] ORDER = {"unit", "name", "effectiveFrom", "knownFrom"};

    private final Aggregates<ParameterDocument> parameters;
    private final NationalParameters national;

    StoredParameters(AggregateStore store, NationalParameters national) {
        this.parameters =
                store.of(
                        "parameter",
                        "parameters",
                        ParameterDocument.class,
                        Index.on("unit"),
                        Index.on("visibleTo", "unit", "name", "effectiveFrom", "knownFrom", "_id"),
                        Index.on("visibleTo", "name", "unit", "effectiveFrom", "knownFrom", "_id"));
        this.national = national;
    }

    @Override
    public Parameter add(Parameter parameter, List<String> visibleTo) {
        var details = Map.of("name", parameter.name().name(), "unit", parameter.unit());
        try {
            var document = ParameterDocument.of(parameter, visibleTo);
            return parameters
                    .insert(document, List.of(Event.of("parameter.set", details)))
                    .parameter();
        } catch (Duplicate e) {
            throw alreadySet(parameter);
        }
    }

    @Override
    public List<Parameter> of(String unit) {
        List<Parameter> all = new ArrayList<>(national.all());
        parameters.each(Filters.eq("unit", unit), document -> all.add(document.parameter()));
        return all;
    }

    @Override
    public Listing<Parameter> list(
            @Nullable ParameterName name, @Nullable String unit, Sight sight, Window window) {
        List<Bson> filters = new ArrayList<>();
        if (!sight.everything()) filters.add(Filters.in("visibleTo", sight.codes()));
        if (name != null) filters.add(Filters.eq("name", name.name()));
        if (unit != null) filters.add(Filters.eq("unit", unit));
        var filter = filters.isEmpty() ? Filters.empty() : Filters.and(filters);
        var page = parameters.page(filter, new PageRequest(window.limit(), window.cursor()), ORDER);
        return new Listing<>(
                page.items().stream().map(ParameterDocument::parameter).toList(), page.next());
    }

    private static Refused alreadySet(Parameter parameter) {
        return new Refused(
                "PARAMETER_ALREADY_SET",
                "",
                "%s（%s）自%s起的标准今日已录入；如需更正，请核对后次日重新录入。"
                        .formatted(
                                parameter.name().words().zh(),
                                parameter.unit(),
                                parameter.effectiveFrom()),
                "%s of %s from %s was entered today already; a correction is another entry on a later day."
                        .formatted(parameter.name(), parameter.unit(), parameter.effectiveFrom()));
    }
}
