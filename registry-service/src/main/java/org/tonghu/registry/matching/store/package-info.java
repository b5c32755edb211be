/** Lists, their waiting rows, relatives and suspicions in the store. */
@NullMarked
package org.tonghu.registry.matching.store;

import org.jspecify.annotations.NullMarked;
