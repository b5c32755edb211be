package org.tonghu.training.qualification;

import org.tonghu.training.policy.Basis;
import org.tonghu.training.policy.Clauses;
import org.tonghu.training.policy.Ground;
import org.tonghu.training.policy.Wording;

/** Why a person is qualified for a role, or is not. */
public enum QualificationGround implements Ground {
    INITIAL_COURSE_PASSED(
            Basis.CITED, "已通过本岗位岗前培训考核。", "The initial course for the role has been passed."),
    INITIAL_COURSE_NOT_REQUIRED(
            Basis.DEFAULT, "现行参数不要求岗前培训。", "The parameters in force require no initial course."),
    INITIAL_COURSE_MISSING(
            Basis.CITED,
            "未参加本岗位岗前培训并考核合格；转岗人员须参加新岗位的岗前培训。请安排岗前培训。",
            "No initial course for this role has been passed; a new role needs its own. Enrol the person in one."),
    INITIAL_COURSE_FAILED(
            Basis.CITED,
            "最近一次岗前培训考核不合格（以最后一次成绩为准）。请安排补训补考。",
            "The last result of the initial course is a failure, and the last result counts. Arrange a repeat."),
    INITIAL_COURSE_EXPIRED(
            Basis.DEFAULT,
            "岗前培训合格已过有效期，请重新培训。",
            "The pass of the initial course has expired; it has to be taken again."),
    INITIAL_COURSE_RESULT_MISSING(
            Basis.DERIVED,
            "已参加岗前培训但尚未登记成绩，请登记成绩后再核定。",
            "The initial course was attended and has no result on record; record it to decide."),
    ROUND_DONE(Basis.CITED, "本轮次培训已完成。", "The round of training is done."),
    ROUND_DUE(
            Basis.CITED,
            "本年度轮训尚未完成，请在年底前完成。",
            "This year's round is still to be done, by the end of the year."),
    ROUND_OVERDUE(
            Basis.CITED, "轮训已逾期，请尽快补训。", "A round of training is overdue; arrange training now."),
    ROUND_RESULT_MISSING(
            Basis.DERIVED,
            "轮训已逾期，但有已参加、尚未登记成绩的培训，请登记成绩后再核定。",
            "A round is overdue, but a training was attended that has no result on record; record it to decide."),
    ROUND_NOT_REQUIRED(Basis.DEFAULT, "现行参数不要求轮训。", "The parameters in force require no round."),
    NEVER_SERVED(
            Basis.DERIVED,
            "未在本岗位任职，不计轮训。",
            "The person never served in this role, so no round is owed.");

    private final Wording wording;

    QualificationGround(Basis basis, String zh, String en) {
        this.wording = new Wording(basis, Clauses.STAFF_TRAINING, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
