/** Delegated care in the store; who cares and how to reach parents is kept encrypted. */
@NullMarked
package org.tonghu.registry.delegatedcare.store;

import org.jspecify.annotations.NullMarked;
