package org.tonghu.registry.importing;

import java.util.List;
import java.util.Optional;

/** The column maps, the register's own among them. */
public interface ColumnMaps {

    Optional<ColumnMap> find(String code);

    /** By code. */
    List<ColumnMap> all();

    /** A new one carries the revision 0. */
    ColumnMap save(ColumnMap map);
}
