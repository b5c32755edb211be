package org.tonghu.registry.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tonghu.registry.classification.AgeAttainment;
import org.tonghu.registry.classification.ChildFacts;
import org.tonghu.registry.classification.Circumstance;
import org.tonghu.registry.classification.Classification;
import org.tonghu.registry.classification.ClassificationPolicy;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.registry.classification.Facts;
import org.tonghu.registry.classification.HouseholdRegistration;
import org.tonghu.registry.classification.ParentFacts;
import org.tonghu.registry.classification.ParentStatus;

/** Applications and facts that tests begin with. */
final class Situations {

    static final TermsBook TERMS =
            TermsBook.of(
                    new Terms(day("2020-01-01"), 15, 15, 0, 0, false), day("2021-01-01"), 3, 3);

    static final Facts CHILD = facts("2012-05-01", ParentStatus.DEAD, ParentStatus.DEAD);
    static final Remedies REMEDIES = new Remedies(60, 6);

    private static final ClassifyChild CLASSIFY =
            new ClassifyChild(new ClassificationPolicy(AgeAttainment.BIRTHDAY).ruleSets());
    private static final Applicant GUARDIAN =
            new Applicant(Applicant.Who.GUARDIAN, "测试祖母", "63", null, null);

    private Situations() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Facts facts(String born, ParentStatus one, ParentStatus other) {
        return new Facts(
                day("2020-01-01"),
                new ChildFacts(
                        day(born),
                        HouseholdRegistration.RURAL,
                        Set.of(),
                        List.of(),
                        false,
                        null,
                        List.of()),
                List.of(
                        new ParentFacts(one, false, null, List.of()),
                        new ParentFacts(other, false, null, List.of())));
    }

    static Case judged(String day, Facts facts) {
        return judged(day, facts, EmergencySwitch.OFF);
    }

    static Case judged(String day, Facts facts, EmergencySwitch emergency) {
        Classification judged = CLASSIFY.classify(facts.on(day(day)));
        return new Case(day(day), facts.on(day(day)), judged, emergency);
    }

    static Application received(String on) {
        return receive("410122101", on, on, Set.of()).application();
    }

    /** Of a de facto unattended child, with these papers beside the form. */
    static Application deFactoReceived(String on, Paper... filed) {
        var all = new HashSet<>(Set.of(filed));
        all.add(Paper.APPLICATION_FORM);
        return Application.receive(
                        "0123456789abcdef",
                        Kind.DE_FACTO_UNATTENDED,
                        new Subject("child-1", "测试甲", null),
                        GUARDIAN,
                        new Receipt(day(on), day(on), "410122101", "410122101", "d"),
                        Papers.of(all, Set.of(), day(on)),
                        TERMS.inForceOn(day(on)))
                .application();
    }

    /** Father dead, mother out of contact since that day. */
    static Facts outOfContactSince(String day) {
        var lost =
                new Circumstance(
                        Circumstance.Type.OUT_OF_CONTACT, day(day), null, false, null, List.of());
        var facts = facts("2012-05-01", ParentStatus.DEAD, ParentStatus.DEAD);
        var mother = new ParentFacts(ParentStatus.ALIVE, false, false, List.of(lost));
        return new Facts(facts.asOf(), facts.child(), List.of(facts.parents().getFirst(), mother));
    }

    static Application receivedLacking(String on, Paper... papers) {
        return receive("410122101", on, on, Set.of(papers)).application();
    }

    static Step receivedElsewhere(String on, String enteredOn) {
        return receive("410184001", on, enteredOn, Set.of());
    }

    static Application verifiedOn(Application application, String day) {
        return application.verify(conclusion(day, true)).application();
    }

    static Verification conclusion(String day, boolean meets) {
        return new Verification(
                day(day), "t", meets, Set.of(Verification.Method.DATA_MATCHING), "已比对");
    }

    private static Step receive(String at, String on, String enteredOn, Set<Paper> lacking) {
        return Application.receive(
                "0123456789abcdef",
                Kind.ORPHAN,
                new Subject("child-1", "测试甲", null),
                GUARDIAN,
                new Receipt(day(on), day(enteredOn), at, "410122101", "d"),
                Papers.of(Set.of(Paper.APPLICATION_FORM), lacking, day(on)),
                TERMS.inForceOn(day(on)));
    }
}
