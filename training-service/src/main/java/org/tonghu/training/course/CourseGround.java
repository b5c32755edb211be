package org.tonghu.training.course;

import org.tonghu.training.policy.Basis;
import org.tonghu.training.policy.Clauses;
import org.tonghu.training.policy.Ground;
import org.tonghu.training.policy.Wording;

/** Why a change of the catalogue is refused. */
public enum CourseGround implements Ground {
    LEVEL_DOES_NOT_TRAIN_ROLE(
            Basis.CITED,
            Clauses.WORKFORCE_NOTICE,
            "%s级课程不得培训%s：市级培训儿童督导员，县级培训儿童主任。",
            "A %s course does not train %s: the city trains supervisors, counties train directors."),
    INITIAL_COURSE_NOT_ASSESSED(
            Basis.CITED,
            Clauses.STAFF_TRAINING,
            "岗前培训须考核合格后上岗，岗前课程必须设考核。",
            "New staff start only after passing an assessment, so an initial course must be assessed."),
    LEVEL_ABOVE_OWNER(
            Basis.CITED,
            Clauses.WORKFORCE_NOTICE,
            "市级课程由市级民政部门开设；%s请开设县级课程。",
            "City courses are offered by the city bureau; %s can offer county courses."),
    COURSE_CODE_TAKEN(
            Basis.DERIVED,
            Clauses.NONE,
            "课程代码%s已被使用，请换一个代码，或修改原课程。",
            "The course code %s is in use; choose another, or change that course.");

    private final Wording wording;

    CourseGround(Basis basis, String clause, String zh, String en) {
        this.wording = new Wording(basis, clause, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
