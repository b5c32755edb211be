/** Keeps track of which children in difficulty lack support. */
@NullMarked
package org.tonghu.registry.referral.support;

import org.jspecify.annotations.NullMarked;
