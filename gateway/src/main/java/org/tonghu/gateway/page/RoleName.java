package org.tonghu.gateway.page;

import java.util.Map;

/** A realm role in the words of the people who hold it. */
record RoleName(String zh, String en) {

    private static final Map<String, RoleName> NAMES =
            Map.of(
                    "child-director", new RoleName("儿童主任", "Child director"),
                    "child-supervisor", new RoleName("儿童督导员", "Child supervisor"),
                    "county-officer", new RoleName("县级民政工作人员", "County officer"),
                    "city-officer", new RoleName("市级民政工作人员", "City officer"),
                    "institution-manager", new RoleName("儿童福利机构管理人员", "Institution manager"),
                    "training-coordinator", new RoleName("培训管理人员", "Training coordinator"),
                    "payment-officer", new RoleName("资金发放人员", "Payment officer"),
                    "auditor", new RoleName("审计人员", "Auditor"),
                    "platform-admin", new RoleName("平台管理员", "Platform administrator"));

    static RoleName of(String role) {
        return NAMES.getOrDefault(role, new RoleName(role, role));
    }
}
