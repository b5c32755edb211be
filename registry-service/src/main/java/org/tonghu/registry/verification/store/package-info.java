/** Campaigns, lists and samples as stored. */
@NullMarked
package org.tonghu.registry.verification.store;

import org.jspecify.annotations.NullMarked;
