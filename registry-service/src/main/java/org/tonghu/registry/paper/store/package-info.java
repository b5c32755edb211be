/** Papers in the store; what they say lies sealed in the file store. */
@NullMarked
package org.tonghu.registry.paper.store;

import org.jspecify.annotations.NullMarked;
