package org.tonghu.local.site;

import java.util.Arrays;
import java.util.List;
import org.tonghu.local.Failure;

/** The processes of the platform, in the order in which they start. */
public enum Part {
    STORE(6, "数据存储", 256),
    KEYCLOAK(5, "统一登录", 320),
    REGISTRY(1, "儿童登记", 320),
    BENEFITS(2, "补贴发放", 320),
    INSTITUTION(3, "机构转介", 288),
    TRAINING(4, "队伍培训", 288),
    GATEWAY(0, "统一入口", 256);

    public static final List<Part> SERVICES = List.of(REGISTRY, BENEFITS, INSTITUTION, TRAINING);

    private final int offset;
    private final String zh;
    private final int heapMegabytes;

    Part(int offset, String zh, int heapMegabytes) {
        this.offset = offset;
        this.zh = zh;
        this.heapMegabytes = heapMegabytes;
    }

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String zh() {
        return zh;
    }

    /** Largest Java heap; all parts together stay within 4 GiB resident. */
    public int heapMegabytes() {
        return heapMegabytes;
    }

    public int port(int base) {
        return base + offset;
    }

    public boolean isApp() {
        return SERVICES.contains(this) || this == GATEWAY;
    }

    /** Folder and artifact of the Maven module. */
    public String module() {
        return this == GATEWAY ? "gateway" : id() + "-service";
    }

    public static Part named(String name) {
        return Arrays.stream(values())
                .filter(p -> p.id().equals(name) || p.module().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private static Failure unknown(String name) {
        String names = String.join(", ", Arrays.stream(values()).map(Part::id).toList());
        return new Failure(
                "没有名为“" + name + "”的部分，可用：" + names,
                "No part is called \"" + name + "\"; there are: " + names);
    }
}
