/** Adoptions in the store; what is personal is kept encrypted. */
@NullMarked
package org.tonghu.registry.adoption.store;

import org.jspecify.annotations.NullMarked;
