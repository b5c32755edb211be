package org.tonghu.registry.child.web.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CareArrangement.Care;
import org.tonghu.starter.access.ShowsChildren;

/** Where the child is cared for today and who is responsible. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Whereabouts(
        String child,
        Care care,
        @Nullable String institution,
        String unit,
        List<String> visibleTo,
        String registrationNumber)
        implements ShowsChildren {

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }
}
