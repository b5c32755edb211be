/** Orphans' papers in the store; guardians and findings are kept encrypted. */
@NullMarked
package org.tonghu.registry.orphancare.store;

import org.jspecify.annotations.NullMarked;
