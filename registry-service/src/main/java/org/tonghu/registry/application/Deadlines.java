package org.tonghu.registry.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The deadlines of an application, by the terms of the day it was received. */
public final class Deadlines {

    private final TermsBook book;
    private final Calendar calendar;

    /** The calendar of working days. */
    @FunctionalInterface
    public interface Calendar {
        /** The n-th working day after the day. */
        LocalDate plus(LocalDate day, int count);
    }

    public Deadlines(TermsBook book, Calendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /** In the order of the work; those of steps that have not come up yet are left out. */
    public List<Deadline> of(Application application) {
        var terms = book.inForceOn(application.receipt().on());
        var all = new ArrayList<Deadline>();
        entry(application.receipt(), terms).ifPresent(all::add);
        if (application.state() != State.WITHDRAWN || application.course().verification() != null) {
            all.add(verification(application, terms));
        }
        confirmation(application, terms).ifPresent(all::add);
        reply(application, terms).ifPresent(all::add);
        return List.copyOf(all);
    }

    /** What has to be done next; empty where nothing waits. */
    public Optional<Deadline> next(Application application) {
        return application.state() == State.WITHDRAWN
                ? Optional.empty()
                : of(application).stream().filter(it -> !it.isDone()).findFirst();
    }

    /** The terms that the application is handled by. */
    public Terms terms(Application application) {
        return book.inForceOn(application.receipt().on());
    }

    private Optional<Deadline> entry(Receipt receipt, Terms terms) {
        return receipt.isAtHome() || terms.enterWithin() == 0
                ? Optional.empty()
                : Optional.of(
                        new Deadline(
                                Deadline.Task.ENTER,
                                calendar.plus(receipt.on(), terms.enterWithin()),
                                receipt.enteredOn()));
    }

    /** What was sent back has to be verified again within the county's own time. */
    private Deadline verification(Application application, Terms terms) {
        var course = application.course();
        var back = course.sentBack();
        var by =
                back == null
                        ? calendar.plus(application.receipt().reachedHome(), terms.verifyWithin())
                        : calendar.plus(back.verifiedOn(), terms.confirmWithin());
        var done = course.verification();
        return new Deadline(Deadline.Task.VERIFY, by, done == null ? null : done.on());
    }

    private Optional<Deadline> confirmation(Application application, Terms terms) {
        var course = application.course();
        var ruling = course.ruling();
        return application.state() == State.WITHDRAWN
                ? Optional.empty()
                : Optional.ofNullable(course.verification())
                        .map(it ->
                                new Deadline(
                                        Deadline.Task.CONFIRM,
                                        calendar.plus(it.on(), terms.confirmWithin()),
                                        ruling == null ? null : ruling.on()));
    }

    private Optional<Deadline> reply(Application application, Terms terms) {
        var reply = application.course().reply();
        return terms.replyWithin() == 0
                ? Optional.empty()
                : Optional.ofNullable(application.course().ruling())
                        .map(it ->
                                new Deadline(
                                        Deadline.Task.REPLY,
                                        calendar.plus(it.on(), terms.replyWithin()),
                                        reply == null ? null : reply.on()));
    }
}
