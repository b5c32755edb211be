/** Grants in the store. */
@NullMarked
package org.tonghu.benefits.grant.store;

import org.jspecify.annotations.NullMarked;
