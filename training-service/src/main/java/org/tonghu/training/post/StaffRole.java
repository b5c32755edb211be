package org.tonghu.training.post;

import java.util.regex.Pattern;

/**
 * Roles of the grassroots workforce (郑民文〔2020〕57号 二(四)1): a supervisor in each township or street,
 * a director in each village or residents' committee.
 */
public enum StaffRole {
    CHILD_SUPERVISOR("\\d{9}", "儿童督导员", "child supervisor"),
    CHILD_DIRECTOR("\\d{12}", "儿童主任", "child director");

    private final Pattern place;
    private final String zh;
    private final String en;

    StaffRole(String place, String zh, String en) {
        this.place = Pattern.compile(place);
        this.zh = zh;
        this.en = en;
    }

    /** Whether a place with this code has such a post: townships have 9 digits, villages 12. */
    public boolean servesAt(String code) {
        return place.matcher(code).matches();
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
