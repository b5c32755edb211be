/** Lists of work: what waits for somebody, counted and read in one shape over all features. */
@NullMarked
package org.tonghu.registry.worklist;

import org.jspecify.annotations.NullMarked;
