/** Confidential records in the store: everything but the child's id is sealed. */
@NullMarked
package org.tonghu.registry.confidential.store;

import org.jspecify.annotations.NullMarked;
