package org.tonghu.training.session;

import org.tonghu.training.policy.Basis;
import org.tonghu.training.policy.Clauses;
import org.tonghu.training.policy.Ground;
import org.tonghu.training.policy.Wording;

/** Why a change of a session is refused. */
public enum SessionGround implements Ground {
    COURSE_WITHDRAWN(
            Basis.DERIVED,
            Clauses.NONE,
            "课程%s已停用，不能再开班；请选择在用课程。",
            "The course %s is withdrawn; hold a course that is offered."),
    LEVEL_ABOVE_ORGANISER(
            Basis.CITED,
            Clauses.WORKFORCE_NOTICE,
            "市级课程由市级民政部门举办；%s请举办县级课程。",
            "City courses are held by the city bureau; %s can hold county courses."),
    TIMETABLE_SHORTER_THAN_COURSE(
            Basis.DERIVED,
            Clauses.NONE,
            "课程表共%s学时，少于课程要求的%s学时，请补足。",
            "The timetable has %s hours, the course takes %s; add half-days."),
    HALF_DAY_TWICE(
            Basis.DERIVED,
            Clauses.NONE,
            "课程表中%s %s重复，请合并为一项。",
            "The half-day %s %s is in the timetable twice; merge the two."),
    CAPACITY_REACHED(
            Basis.DERIVED,
            Clauses.NONE,
            "本期名额%s人，报名后将达%s人；请扩大名额或另开一期。",
            "The session takes %s people and would have %s; raise its capacity or hold another."),
    CAPACITY_BELOW_ENROLMENT(
            Basis.DERIVED,
            Clauses.NONE,
            "名额不能改为%s人：已报名%s人。",
            "The capacity cannot become %s: %s people are enrolled."),
    NOT_ENROLLED(
            Basis.DERIVED,
            Clauses.NONE,
            "人员%s未报名本期培训，请先报名。",
            "Person %s is not enrolled in this session; enrol first."),
    ATTENDANCE_OUTSIDE_SESSION(
            Basis.DERIVED,
            Clauses.NONE,
            "%s %s不在本期课程表内，不能登记出勤。",
            "The half-day %s %s is not in the timetable of the session."),
    ATTENDANCE_BEFORE_THE_DAY(
            Basis.DERIVED,
            Clauses.NONE,
            "%s尚未到来，不能提前登记出勤。",
            "Attendance on %s cannot be recorded before that day."),
    HOURS_OVER_THE_DAYS(
            Basis.DERIVED,
            Clauses.NONE,
            "登记%s学时，超过该半天的%s学时，请更正。",
            "%s hours were recorded for a half-day of %s hours; correct them."),
    ATTENDED_HALF_DAY_DROPPED(
            Basis.DERIVED,
            Clauses.NONE,
            "%s %s已登记出勤，不能从课程表中删除或缩短到不足已登记学时。",
            "Attendance is on record for %s %s; the half-day cannot be dropped or made shorter than that."),
    RESULT_BEFORE_SESSION(
            Basis.DERIVED,
            Clauses.NONE,
            "成绩日期%s早于开班日期%s，请更正。",
            "The result is of %s, before the session begins on %s; correct the day."),
    RESULT_IN_THE_FUTURE(
            Basis.DERIVED,
            Clauses.NONE,
            "成绩日期%s尚未到来，请更正。",
            "The result is of %s, a day still to come; correct the day."),
    RESULT_WITHOUT_ATTENDANCE(
            Basis.DEFAULT,
            Clauses.STAFF_TRAINING,
            "人员%s没有出勤记录，不能登记成绩；请先登记出勤。",
            "Person %s has attended no half-day, so no result can be recorded; record attendance first."),
    CERTIFICATE_NOT_PASSED(
            Basis.CITED,
            Clauses.STAFF_TRAINING,
            "考核不合格不能颁发证书，请删除证书编号。",
            "No certificate is given for a failed course; leave the certificate number out."),
    CERTIFICATE_NOT_ASSESSED(
            Basis.CITED,
            Clauses.STAFF_TRAINING,
            "本课程不设考核，不能颁发证书，请删除证书编号。",
            "This course is not assessed and gives no certificate; leave the certificate number out."),
    FAILED_WITHOUT_ASSESSMENT(
            Basis.DERIVED,
            Clauses.NONE,
            "本课程不设考核，不能登记为不合格；未完成的请勿登记成绩。",
            "This course is not assessed, so nobody can fail it; record no result for those who did not complete it."),
    CERTIFICATE_NUMBER_TAKEN(
            Basis.DERIVED,
            Clauses.NONE,
            "证书编号%s已颁发给其他人员或其他培训，请换一个编号。",
            "The certificate number %s was given for another person or session; use another.");

    private final Wording wording;

    SessionGround(Basis basis, String clause, String zh, String en) {
        this.wording = new Wording(basis, clause, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
