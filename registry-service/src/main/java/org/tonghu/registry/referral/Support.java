package org.tonghu.registry.referral;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.AidReceived;

/** Support that other offices give to children in difficulty. */
public enum Support {
    MINIMUM_LIVING_GUARANTEE(
            "最低生活保障（低保）", "minimum living guarantee", AidReceived.Aid.MINIMUM_LIVING_GUARANTEE),
    DESTITUTE_SUPPORT("特困救助供养", "destitute support", AidReceived.Aid.DESTITUTE_SUPPORT),
    TEMPORARY_ASSISTANCE("临时救助", "temporary assistance", null),
    DISABILITY_LIVING_ALLOWANCE(
            "困难残疾人生活补贴",
            "disability living allowance",
            AidReceived.Aid.DISABILITY_LIVING_ALLOWANCE),
    SEVERE_DISABILITY_CARE_ALLOWANCE("重度残疾人护理补贴", "severe disability care allowance", null),
    MEDICAL_ASSISTANCE("医疗救助", "medical assistance", null),
    REHABILITATION("残疾儿童康复救助", "rehabilitation assistance", null),
    EDUCATION_AID("教育资助", "education aid", null),
    OTHER("其他帮扶", "other support", null);

    private final String zh;
    private final String en;
    private final AidReceived.@Nullable Aid onRecord;

    Support(String zh, String en, AidReceived.@Nullable Aid onRecord) {
        this.zh = zh;
        this.en = en;
        this.onRecord = onRecord;
    }

    /** The support that aid on a child's record stands for. */
    public static Optional<Support> of(AidReceived.Aid aid) {
        for (var support : values()) {
            if (support.onRecord == aid) {
                return Optional.of(support);
            }
        }
        return Optional.empty();
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
