package org.tonghu.registry.child.support;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.store.Stored;

/**
 * A stored record that hangs on a child.
 *
 * @param <D> the record itself
 */
public interface OfChild<D> extends Stored {

    /** The child it belongs to now; null where that is not known yet. */
    @Nullable String child();

    List<String> visibleTo();

    /** Children it belonged to before a joining, the latest last. */
    List<Joined> joined();

    /** The same record, hanging on that child. */
    D hanging(@Nullable String child, List<String> visibleTo, List<Joined> joined);
}
