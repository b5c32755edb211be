package org.tonghu.registry.changerequest.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.tonghu.registry.changerequest.ChangeRequest;
import org.tonghu.registry.changerequest.Field;
import org.tonghu.registry.changerequest.Told;
import org.tonghu.registry.classification.Category;
import org.tonghu.starter.problem.Language;

/**
 * The record when it was proposed, the record now, and what is proposed, for the fields concerned.
 *
 * @param categoriesNow what the record amounts to today
 * @param categoriesAfter what it would amount to
 */
record Comparison(
        List<Row> fields,
        Side before,
        Side now,
        Side proposed,
        List<Category> categoriesNow,
        List<Category> categoriesAfter) {

    /**
     * @param changedSince the record tells it differently than when it was proposed
     * @param conflictsWith open proposals that tell it differently
     */
    record Row(Field field, String title, boolean changedSince, List<String> conflictsWith) {}

    record Side(IdentityPart identity, FactsPart facts) {

        static Side of(Told told, Set<Field> fields) {
            return new Side(
                    IdentityPart.of(told.identity(), fields),
                    FactsPart.of(told.facts(), told.identity().birthDate(), fields));
        }
    }

    static Comparison of(
            ChangeRequest request,
            Told now,
            Collection<ChangeRequest> others,
            List<Category> categoriesNow,
            List<Category> categoriesAfter) {
        var proposal = request.proposal();
        var changed = proposal.changedSince(now);
        var rows =
                proposal.fields().stream()
                        .sorted()
                        .map(it ->
                                new Row(
                                        it,
                                        Language.current().pick(it.zh(), it.en()),
                                        changed.contains(it),
                                        against(it, request, others)))
                        .toList();
        return new Comparison(
                rows,
                Side.of(proposal.before(), proposal.fields()),
                Side.of(now, proposal.fields()),
                Side.of(proposal.wanted(), proposal.fields()),
                categoriesNow,
                categoriesAfter);
    }

    private static List<String> against(
            Field field, ChangeRequest request, Collection<ChangeRequest> others) {
        return others.stream()
                .filter(request::conflictsWith)
                .filter(it -> request.proposal().against(it.proposal()).contains(field))
                .map(ChangeRequest::id)
                .toList();
    }
}
