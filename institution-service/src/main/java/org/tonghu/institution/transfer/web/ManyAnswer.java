package org.tonghu.institution.transfer.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.access.ShowsChildren;

/**
 * What became of each of many, in the order asked.
 *
 * @param batch code shared by the transfers of one request
 */
record ManyAnswer(@Nullable String batch, long done, long refused, List<ManyResult> results)
        implements ShowsChildren {

    static ManyAnswer of(@Nullable String batch, List<ManyResult> results) {
        var done = results.stream().filter(ManyResult::done).count();
        return new ManyAnswer(batch, done, results.size() - done, results);
    }

    @Override
    public Collection<String> childrenShown() {
        return results.stream()
                .map(ManyResult::child)
                .<String>mapMulti((child, take) -> {
                    if (child != null) take.accept(child);
                })
                .distinct()
                .toList();
    }
}
