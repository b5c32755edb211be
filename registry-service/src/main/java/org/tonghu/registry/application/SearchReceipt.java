package org.tonghu.registry.application;

import java.time.LocalDate;
import java.util.Set;
import org.tonghu.registry.classification.Circumstance;
import org.tonghu.registry.classification.Facts;
import org.tonghu.registry.classification.ParentFacts;

/**
 * From 2021 on a parent who is out of contact is looked for by the police of the place of
 * registration, whose receipt says that the search was in vain (民发〔2020〕125号). Where they cannot
 * take the report, an undertaking with the statement of the committee stands for it.
 */
final class SearchReceipt {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);

    private SearchReceipt() {}

    /** The papers, asking for the receipt where the decision rests on a parent out of contact. */
    static Papers askedFor(Papers papers, Kind kind, Case decided) {
        var needed =
                kind == Kind.DE_FACTO_UNATTENDED
                        && !decided.today().isBefore(FROM)
                        && restsOnLostContact(decided.facts(), decided.today());
        return needed && !isThere(papers) ? papers.askingFor(Set.of(Paper.SEARCH_RECEIPT)) : papers;
    }

    private static boolean isThere(Papers papers) {
        var filed = papers.filed().keySet();
        return filed.contains(Paper.SEARCH_RECEIPT)
                || filed.contains(Paper.PERSONAL_UNDERTAKING)
                        && filed.contains(Paper.COMMITTEE_STATEMENT);
    }

    private static boolean restsOnLostContact(Facts facts, LocalDate day) {
        return facts.parents().stream().anyMatch(it -> isOnlyOutOfContact(it, day));
    }

    private static boolean isOnlyOutOfContact(ParentFacts parent, LocalDate day) {
        return parent.isInSomeCircumstance(day)
                && parent.circumstances().stream()
                        .filter(it -> it.isInForceOn(day))
                        .allMatch(it -> it.type() == Circumstance.Type.OUT_OF_CONTACT);
    }
}
