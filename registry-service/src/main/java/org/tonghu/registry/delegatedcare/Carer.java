package org.tonghu.registry.delegatedcare;

import java.util.Set;

/**
 * Who looks after the child in the parents' stead.
 *
 * @param relationship what the carer is to the child, two digits of GB/T 4761
 * @param faults reasons why the carer may not be entrusted, as found out by the committee
 */
public record Carer(
        String name,
        String relationship,
        String phone,
        String address,
        Capacity capacity,
        Set<Fault> faults) {

    public Carer {
        faults = Set.copyOf(faults);
    }

    /** Whether the carer is able to look after a child (照护能力). */
    public enum Capacity {
        FULL("有照护能力", "able to care"),
        LIMITED("照护能力不足", "able in part"),
        NONE("无照护能力", "not able to care");

        private final String zh;
        private final String en;

        Capacity(String zh, String en) {
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

    /** Who may not be entrusted: 未成年人保护法 第二十二条. */
    public enum Fault {
        HARMED_A_MINOR(
                "曾实施性侵害、虐待、遗弃、拐卖、暴力伤害等违法犯罪行为", "has harmed somebody by a crime of that kind"),
        HARMFUL_HABIT("有吸毒、酗酒、赌博等恶习", "takes drugs, drinks or gambles"),
        NEGLECTED_BEFORE("曾拒不履行或者长期怠于履行监护、照护职责", "refused or neglected such duties before"),
        OTHERWISE_UNSUITABLE("其他不适宜担任被委托人的情形", "is unsuitable for another reason");

        private final String zh;
        private final String en;

        Fault(String zh, String en) {
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

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "Carer[…]";
    }
}
