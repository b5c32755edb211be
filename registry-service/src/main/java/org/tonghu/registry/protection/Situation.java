package org.tonghu.registry.protection;

/** The nine situations in which the police must be told at once (高检发〔2020〕9号). */
public enum Situation {
    ABNORMAL_INJURY_OF_PRIVATE_PARTS("生殖器官或隐私部位遭受或疑似遭受非正常损伤", "abnormal injury of private parts"),
    GIRL_UNDER_14_ASSAULTED_OR_PREGNANT(
            "不满十四周岁的女性未成年人遭受或疑似遭受性侵害、怀孕、流产", "girl under 14 sexually assaulted or pregnant"),
    GIRL_FROM_14_PREGNANT_FROM_ASSAULT(
            "十四周岁以上女性未成年人遭受或疑似遭受性侵害所致怀孕、流产", "girl of 14 or more pregnant from an assault"),
    INJURED_MALNOURISHED_OR_UNCONSCIOUS(
            "身体存在多处损伤、严重营养不良、意识不清，存在或疑似存在受到家庭暴力、欺凌、虐待、殴打或者被人麻醉等情形",
            "several injuries, malnourished or unconscious, violence suspected"),
    DEATH_OR_DISABILITY_BY_HARM(
            "因自杀、自残、工伤、中毒、被人麻醉、殴打等非正常原因导致伤残、死亡",
            "death or disability by suicide, self-harm, work, poison or beating"),
    ABANDONED_OR_UNATTENDED("被遗弃或长期处于无人照料状态", "abandoned or long unattended"),
    UNKNOWN_ORIGIN_MISSING_OR_TRAFFICKED(
            "来源不明、失踪或者被拐卖、收买", "of unknown origin, missing or trafficked"),
    ORGANISED_BEGGING("被组织乞讨", "made to beg by others"),
    OTHER_SERIOUS_HARM("其他严重侵害身心健康或面临严重侵害危险", "other serious harm, or danger of it");

    private final String zh;
    private final String en;

    Situation(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
