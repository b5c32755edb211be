package org.tonghu.registry.application.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.classification.HouseholdRegistration;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.problem.Invalid;

/** Where an application is decided: the township of the child's household registration. */
@Component
class Home {

    private static final int TOWNSHIP_DIGITS = 9;
    private static final String CLAUSE = "民发〔2019〕62号";

    private final Jurisdictions jurisdictions;

    Home(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    /** A child without household registration is looked after, and decided on, where it lives. */
    String of(Child child) {
        var facts = child.facts();
        var at = facts.registeredAt();
        if (at == null && facts.householdRegistration() == HouseholdRegistration.NONE) {
            return facts.residence().township();
        }
        if (at == null || at.length() < TOWNSHIP_DIGITS) {
            throw new Refused(
                    "REGISTRATION_NOT_KNOWN",
                    CLAUSE,
                    "档案未载明户籍所在乡镇（街道），无法确定由谁查验，请先补充户籍所在地。",
                    "The record does not say the township of the household registration, which decides; complete it first.");
        }
        var home = at.substring(0, TOWNSHIP_DIGITS);
        if (!jurisdictions.knows(home)) {
            throw new Refused(
                    "DECIDED_ELSEWHERE",
                    CLAUSE,
                    "户籍地 " + home + " 不在本市，请通过全国儿童福利信息系统推送至户籍地办理。",
                    "The registration at "
                            + home
                            + " is outside the city: push the application through the national system.");
        }
        return home;
    }

    /** A place that a body names. */
    String known(String pointer, String place) {
        if (!jurisdictions.knows(place)) {
            throw new Invalid(
                    pointer,
                    "UNKNOWN_DIVISION",
                    "没有区划“" + place + "”，请核对。",
                    "There is no division " + place + ".");
        }
        return place;
    }

    /** Only those who answer for the home township go on with an application. */
    void mustBeOf(Caller caller, String home, LocalDate today) {
        caller.mustReach(jurisdictions.visibleTo(home, today));
    }

    boolean isOf(Caller caller, String home, LocalDate today) {
        return caller.reaches(jurisdictions.visibleTo(home, today));
    }

    String unit(String home, LocalDate today) {
        return jurisdictions.managingUnit(home, today).orElseThrow();
    }
}
