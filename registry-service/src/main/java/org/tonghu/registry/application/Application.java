package org.tonghu.registry.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.Outcome;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.domain.Refused;

/**
 * An application for recognition. It owns its moves; what the rules do not allow is {@link
 * Refused}.
 *
 * @param number what people quote
 */
public record Application(
        String id,
        long revision,
        String number,
        Kind kind,
        Subject subject,
        Applicant applicant,
        Receipt receipt,
        Papers papers,
        Course course) {

    private static final int NUMBER_LENGTH = 10;

    /**
     * An application as it was received.
     *
     * @param terms of the day it was received
     * @throws Refused if another township than the home township accepted it before any might
     */
    public static Step receive(
            String id,
            Kind kind,
            Subject subject,
            Applicant applicant,
            Receipt receipt,
            Papers papers,
            Terms terms) {
        if (!receipt.isAtHome() && !terms.anyTownshipAccepts()) {
            throw ApplicationRefusals.onlyAtHome(receipt);
        }
        var number =
                "SQ"
                        + receipt.on().getYear()
                        + "-"
                        + id.substring(0, Math.min(NUMBER_LENGTH, id.length()))
                                .toUpperCase(Locale.ROOT);
        var application =
                new Application(
                        id, 0, number, kind, subject, applicant, receipt, papers, Course.begun());
        return application.step("application.received");
    }

    public Step link(String child) {
        must(Move.LINK);
        return with(subject.linkedTo(child), papers, course).step("application.linked");
    }

    public Step askFor(Collection<Paper> wanted) {
        must(Move.ASK_FOR_PAPERS);
        return with(subject, papers.askingFor(wanted), course).step("application.papers-asked");
    }

    public Step file(Collection<Paper> filed, LocalDate on) {
        must(Move.FILE_PAPERS);
        return with(subject, papers.filing(filed, on), course).step("application.papers-filed");
    }

    /**
     * @throws Refused if the child's record is not linked yet
     */
    public Step verify(Verification conclusion) {
        must(Move.VERIFY);
        if (subject.child() == null) {
            throw ApplicationRefusals.notLinked();
        }
        return with(subject, papers, course.verified(conclusion)).step("application.verified");
    }

    public Step sendBack(LocalDate on, String by, String reason) {
        must(Move.SEND_BACK);
        var verified = verification().on();
        var back = new SentBack(on, by, reason, verified);
        return with(subject, papers, course.sentBack(back)).step("application.sent-back");
    }

    /**
     * Recognises the child from today on.
     *
     * @param reason needed where the township's conclusion was another, and where the rules leave
     *     the category open so that persons decide
     * @throws Refused if the same person verified, the facts do not meet the category, or papers
     *     are missing while the emergency switch is off
     */
    public Step confirm(Case decided, String by, @Nullable String reason) {
        must(Move.CONFIRM);
        mustBeAnother(by);
        var open = mustNotBeRuledOut(decided, reason);
        if (!verification().meets() && reason == null) {
            throw ApplicationRefusals.differsWithoutReason();
        }
        var known = SearchReceipt.askedFor(papers, kind, decided);
        var emergency = known.areComplete() ? EmergencySwitch.OFF : decided.emergency();
        if (!known.areComplete() && !emergency.isOn()) {
            throw ApplicationRefusals.papersMissing(known.outstanding());
        }
        var ruling = confirmed(decided, by, reason, open, emergency);
        return with(subject, known, course.ruled(ruling)).step("application.confirmed");
    }

    private static Ruling confirmed(
            Case decided,
            String by,
            @Nullable String reason,
            boolean open,
            EmergencySwitch emergency) {
        return new Ruling(
                true,
                decided.today(),
                by,
                reason,
                open,
                decided.judged().ruleSet(),
                emergency.period(),
                emergency.followUpOn(),
                null);
    }

    /**
     * @param reason written reasons, as the applicant will read them
     */
    public Step refuse(Case decided, String by, String reason, Remedies remedies) {
        must(Move.REFUSE);
        mustBeAnother(by);
        var ruling =
                new Ruling(
                        false,
                        decided.today(),
                        by,
                        reason,
                        false,
                        decided.judged().ruleSet(),
                        null,
                        null,
                        remedies);
        return with(subject, papers, course.ruled(ruling)).step("application.refused");
    }

    public Step withdraw(String reason) {
        must(Move.WITHDRAW);
        return with(subject, papers, course.withdrawn(reason)).step("application.withdrawn");
    }

    /**
     * @throws Refused if it was told before
     */
    public Step tell(Reply reply) {
        must(Move.REPLY);
        if (course.reply() != null) {
            throw ApplicationRefusals.toldAlready(course.reply().on());
        }
        return with(subject, papers, course.told(reply)).step("application.replied");
    }

    public State state() {
        return course.state();
    }

    /**
     * Last day for papers that a confirmation did not wait for; null where none are outstanding.
     */
    public @Nullable LocalDate followUpOn() {
        var ruling = course.ruling();
        return ruling == null || papers.areComplete() ? null : ruling.followUpOn();
    }

    /** As it was at the revision that somebody read; saving it fails if it is no longer there. */
    public Application readAt(long read) {
        return new Application(id, read, number, kind, subject, applicant, receipt, papers, course);
    }

    private Verification verification() {
        return Objects.requireNonNull(course.verification());
    }

    private void must(Move move) {
        if (!move.isPossibleIn(state())) {
            throw ApplicationRefusals.notNow(move, state());
        }
    }

    private void mustBeAnother(String by) {
        if (verification().by().equals(by)) {
            throw ApplicationRefusals.samePerson();
        }
    }

    /** Whether the rules leave it open. */
    private boolean mustNotBeRuledOut(Case decided, @Nullable String reason) {
        var finding = Objects.requireNonNull(decided.judged().findings().get(kind.category()));
        var open = finding.outcome() == Outcome.UNDECIDED;
        if (finding.outcome() == Outcome.NOT_MET || open && reason == null) {
            throw ApplicationRefusals.notMet(kind, finding);
        }
        return open;
    }

    private Application with(Subject who, Papers what, Course now) {
        return new Application(id, revision, number, kind, who, applicant, receipt, what, now);
    }

    private Step step(String type) {
        var child = subject.child();
        var details = child == null ? Map.<String, String>of() : Map.of("child", child);
        return new Step(this, List.of(Event.of(type, details)));
    }
}
