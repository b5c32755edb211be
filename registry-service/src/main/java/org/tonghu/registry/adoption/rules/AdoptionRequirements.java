package org.tonghu.registry.adoption.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.adoption.Paper;

/** What is asked before a registration, in words and with its clause. */
final class AdoptionRequirements {

    static final Requirement HEALTH =
            new Requirement(
                    "HEALTH_NOT_ASSESSED",
                    "郑民文〔2020〕57号 二(二)6",
                    "尚无儿童健康评估记录，请先登记。",
                    "The child's health is not assessed yet; enter that first.");

    static final Requirement PARENTS_SEARCHED =
            new Requirement(
                    "PARENTS_NOT_SEARCHED",
                    "中国公民收养子女登记办法 第七条",
                    "查找不到生父母的，须先登记公安机关查找情况。",
                    "Where parents cannot be found, the police search has to be entered first.");

    static final Requirement PARENTS_CONSENT =
            new Requirement(
                    "PARENTS_CONSENT_MISSING",
                    "民法典 第一千零九十四条、第一千零九十七条",
                    "生父母有特殊困难无力抚养的，须有生父母同意送养的书面材料。",
                    "Parents in special difficulty must have consented in writing.");

    static final Requirement ASSESSMENT =
            new Requirement(
                    "ADOPTERS_NOT_ASSESSED",
                    "民发〔2020〕144号；民法典 第一千一百零五条",
                    "2021年1月1日起办理收养登记须先完成收养评估（收养继子女除外）。",
                    "From 2021-01-01 adopters are assessed first, step-parents excepted.");

    private AdoptionRequirements() {}

    static Requirement tooOld(int years, boolean underTheOldLaw, LocalDate day) {
        return new Requirement(
                "NOT_ADOPTABLE",
                underTheOldLaw ? "收养法 第四条" : "民法典 第一千零九十三条",
                "按 " + day + " 适用的法律，被收养人须未满" + years + "周岁。",
                "By the law of " + day + " only children under " + years + " can be adopted.");
    }

    static Requirement consent(int years, boolean underTheOldLaw) {
        return new Requirement(
                "CHILD_HAS_NOT_CONSENTED",
                underTheOldLaw ? "收养法 第十一条" : "民法典 第一千一百零四条",
                "被收养人已满" + years + "周岁，须征得本人同意并登记。",
                "From the age of " + years + " the child's own consent has to be entered.");
    }

    static Requirement notice(@Nullable Paper notice) {
        return new Requirement(
                "NOTICE_RUNS",
                "中国公民收养子女登记办法 第七条",
                notice == null
                        ? "查找不到生父母的，须先公告；自公告之日起满60日方可登记。"
                        : "公告于 " + notice.on() + " 发布，满60日（" + end(notice) + "）起方可登记。",
                notice == null
                        ? "Where parents cannot be found, a public notice of 60 days comes first."
                        : "The notice runs until 60 days are over, on " + end(notice) + ".");
    }

    static Requirement abroadNoLonger(LocalDate from) {
        return new Requirement(
                "ABROAD_ONLY_WITH_RELATIVES",
                "涉外送养政策调整（2024年9月）",
                from + " 起，除外国人来华收养三代以内旁系同辈血亲的子女和继子女外，不再办理涉外送养。",
                "From "
                        + from
                        + " children are placed abroad only with relatives or step-parents.");
    }

    private static LocalDate end(Paper notice) {
        return notice.on().plusDays(AdoptionLaw.NOTICE_DAYS);
    }
}
