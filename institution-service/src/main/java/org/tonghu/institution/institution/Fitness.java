package org.tonghu.institution.institution;

import org.jspecify.annotations.Nullable;

/**
 * What is known about an institution's fitness for concentrated care (郑民文〔2020〕57号 二(三)2:
 * 机构编制、设施设备、 专业护理队伍). Null means not known, which is not the same as no.
 *
 * @param posts approved posts
 */
public record Fitness(
        @Nullable Integer posts, @Nullable Boolean equipmentFit, @Nullable Boolean nursingTeamFit) {

    public static final Fitness UNKNOWN = new Fitness(null, null, null);
}
