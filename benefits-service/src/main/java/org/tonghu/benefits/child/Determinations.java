package org.tonghu.benefits.child;

import java.util.Optional;

/** All determinations made of children. */
public interface Determinations {

    /** Keeps it; one already there under the same id stays as it is. */
    void keep(StoredDetermination determination);

    Optional<StoredDetermination> latest(String child);
}
