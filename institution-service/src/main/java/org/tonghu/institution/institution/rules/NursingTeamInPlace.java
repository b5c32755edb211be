package org.tonghu.institution.institution.rules;

/** The institution has a professional nursing team, 专业护理队伍 (R-3-2-4). */
final class NursingTeamInPlace implements Condition {

    @Override
    public Finding judge(IntakeFacts facts) {
        var fit = facts.institution().fitness().nursingTeamFit();
        if (fit == null) return Finding.of(IntakeReason.NURSING_TEAM_UNKNOWN);
        return Finding.of(
                fit ? IntakeReason.NURSING_TEAM_IN_PLACE : IntakeReason.NURSING_TEAM_LACKING);
    }
}
