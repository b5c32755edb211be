package org.tonghu.registry.importing.support;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tonghu.registry.child.AidReceived.Aid;
import org.tonghu.registry.child.CareArrangement.Care;
import org.tonghu.registry.child.Schooling.Stage;
import org.tonghu.registry.child.Sex;
import org.tonghu.registry.classification.Circumstance;
import org.tonghu.registry.classification.EconomicStatus;
import org.tonghu.registry.classification.HouseholdRegistration;
import org.tonghu.registry.classification.Incident;
import org.tonghu.registry.classification.ParentStatus;

/** The Chinese words of tables for the codes of the register. */
record Words<E extends Enum<E>>(Class<E> type, Map<E, String> words) {

    static final Words<Sex> SEX = of(Sex.class, "未知", "男", "女", "未说明");
    static final Words<HouseholdRegistration> HOUSEHOLD =
            of(HouseholdRegistration.class, "农村", "城镇", "无户籍");
    static final Words<ParentStatus> PARENT = of(ParentStatus.class, "健在", "死亡", "宣告失踪", "查找不到");
    static final Words<EconomicStatus> ECONOMY =
            of(EconomicStatus.class, "低保", "特困", "建档立卡", "其他困难");
    static final Words<Circumstance.Type> CIRCUMSTANCE =
            of(
                    Circumstance.Type.class,
                    "重残",
                    "重病",
                    "服刑",
                    "强制隔离戒毒",
                    "其他限制人身自由",
                    "失联",
                    "撤销监护资格",
                    "遣送出境");
    static final Words<Incident.Type> INCIDENT =
            of(Incident.Type.class, "突发事件", "虐待", "遗弃", "意外伤害", "不法侵害", "其他特殊困难");
    static final Words<Stage> STAGE =
            of(Stage.class, "小学", "初中", "普通高中", "中职", "高职", "专科", "本科", "硕士", "博士");
    static final Words<Aid> AID = of(Aid.class, "低保", "特困", "残疾人生活补贴");
    static final Words<Care> CARE = of(Care.class, "家庭", "机构");

    /** In the order of the codes. */
    private static <E extends Enum<E>> Words<E> of(Class<E> type, String... words) {
        E[] codes = type.getEnumConstants();
        if (codes.length != words.length) {
            throw new IllegalStateException("Not each code of " + type + " has its word");
        }
        var all = new EnumMap<E, String>(type);
        for (int i = 0; i < codes.length; i++) {
            all.put(codes[i], words[i]);
        }
        return new Words<>(type, all);
    }

    Optional<E> code(String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(text) || text.equals(words.get(it)))
                .findFirst();
    }

    String word(E code) {
        return words.getOrDefault(code, code.name());
    }

    String known() {
        return String.join("、", words.values());
    }
}
