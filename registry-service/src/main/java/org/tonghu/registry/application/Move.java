package org.tonghu.registry.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done with an application, from which states, to which one, and by whom. */
public enum Move {
    LINK(
            "关联档案",
            "link the child's record",
            "户籍地乡镇（街道）或县级民政部门",
            "home township or county",
            null,
            State.RECEIVED),
    ASK_FOR_PAPERS(
            "告知补充材料",
            "ask for papers",
            "户籍地乡镇（街道）或县级民政部门",
            "home township or county",
            null,
            State.RECEIVED,
            State.VERIFIED),
    FILE_PAPERS(
            "收到材料",
            "file papers",
            "受理地、户籍地乡镇（街道）或县级民政部门",
            "accepting or home township, or county",
            null,
            State.RECEIVED,
            State.VERIFIED,
            State.CONFIRMED),
    VERIFY("查验", "verify", "户籍地乡镇（街道）", "home township", State.VERIFIED, State.RECEIVED),
    SEND_BACK("退回重新查验", "send back", "户籍地县级民政部门", "home county", State.RECEIVED, State.VERIFIED),
    CONFIRM(
            "确认",
            "confirm",
            "户籍地县级民政部门，与查验人不同",
            "home county, not the verifier",
            State.CONFIRMED,
            State.VERIFIED),
    REFUSE(
            "不予确认",
            "refuse",
            "户籍地县级民政部门，与查验人不同",
            "home county, not the verifier",
            State.REFUSED,
            State.VERIFIED),
    WITHDRAW(
            "撤回",
            "withdraw",
            "受理地或户籍地乡镇（街道），依申请人要求",
            "accepting or home township, as the applicant wishes",
            State.WITHDRAWN,
            State.RECEIVED,
            State.VERIFIED),
    REPLY(
            "告知结果",
            "tell the result",
            "受理地或户籍地乡镇（街道）",
            "accepting or home township",
            null,
            State.CONFIRMED,
            State.REFUSED);

    private final String zh;
    private final String en;
    private final String whoZh;
    private final String whoEn;
    private final @Nullable State to;
    private final List<State> from;

    Move(String zh, String en, String whoZh, String whoEn, @Nullable State to, State... from) {
        this.zh = zh;
        this.en = en;
        this.whoZh = whoZh;
        this.whoEn = whoEn;
        this.to = to;
        this.from = List.of(from);
    }

    public boolean isPossibleIn(State state) {
        return from.contains(state);
    }

    public List<State> from() {
        return from;
    }

    /** Empty for a move that leaves the state as it is. */
    public Optional<State> to() {
        return Optional.ofNullable(to);
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public String whoZh() {
        return whoZh;
    }

    public String whoEn() {
        return whoEn;
    }
}
