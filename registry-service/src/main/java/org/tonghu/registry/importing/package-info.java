/** The first load of a county and everything that comes back later in tables. */
@NullMarked
package org.tonghu.registry.importing;

import org.jspecify.annotations.NullMarked;
