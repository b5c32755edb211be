package org.tonghu.registry.importing;

import java.util.function.Consumer;

/** What was found about the rows of imports. */
public interface Batches {

    /** The first finding about the same rows stays. */
    void keep(Batch batch);

    /** In the order of the rows. */
    void each(String importId, Consumer<Batch> visit);
}
