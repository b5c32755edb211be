/** Settings of orphans' papers, and what follows from events. */
@NullMarked
package org.tonghu.registry.orphancare.support;

import org.jspecify.annotations.NullMarked;
