package org.tonghu.registry.child.store;

import java.util.ArrayList;
import java.util.List;
import org.tonghu.registry.child.CareArrangement;
import org.tonghu.registry.child.Decision;
import org.tonghu.registry.child.Decision.Cause;
import org.tonghu.registry.child.Evidence;
import org.tonghu.registry.child.FactGroup;
import org.tonghu.registry.child.FamilyFacts;
import org.tonghu.registry.child.FamilyParent;
import org.tonghu.registry.child.Identity;
import org.tonghu.registry.child.Known;
import org.tonghu.registry.child.Source;
import org.tonghu.registry.child.Statement;

/**
 * Records from before facts were dated: what was known when follows from the decisions, which keep
 * the facts they rest on.
 */
final class OlderRecords {

    private static final String NOBODY_NAMED = "";

    private OlderRecords() {}

    static Known known(
            Identity identity,
            FamilyFacts facts,
            List<CareArrangement> care,
            List<Decision> decisions) {
        var told = new ArrayList<Statement>();
        for (var decision : decisions) {
            if (decision.cause() != Cause.DAY_CAME) {
                told.add(statement(identity, asJudged(facts, decision), care, decision));
            }
        }
        var last = told.removeLast();
        told.add(new Statement(last.about(), identity, facts, care, last.source()));
        return new Known(told);
    }

    private static Statement statement(
            Identity identity, FamilyFacts facts, List<CareArrangement> care, Decision decision) {
        var day = decision.classification().asOf();
        var source = new Source(day, null, day, NOBODY_NAMED, Evidence.DECLARATION, null);
        return new Statement(FactGroup.all(), identity, facts, care, source);
    }

    private static FamilyFacts asJudged(FamilyFacts now, Decision decision) {
        var child = decision.facts().child();
        var parents = new ArrayList<FamilyParent>();
        for (int i = 0; i < now.parents().size(); i++) {
            var parent = now.parents().get(i);
            var judged = decision.facts().parents().get(i);
            parents.add(
                    new FamilyParent(parent.name(), judged, parent.birthDate(), parent.relation()));
        }
        return new FamilyFacts(
                child.householdRegistration(),
                now.registeredAt(),
                now.residence(),
                child.economicStatus(),
                child.disabilities(),
                child.seriousIllness(),
                child.adoptedOn(),
                child.incidents(),
                parents,
                now.schooling(),
                now.aidReceived(),
                now.guardians(),
                now.delegatedGuardians(),
                now.householdMembers());
    }
}
