/** Filling layouts from the record. */
@NullMarked
package org.tonghu.registry.paper.support;

import org.jspecify.annotations.NullMarked;
