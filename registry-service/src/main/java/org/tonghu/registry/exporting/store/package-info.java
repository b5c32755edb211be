/** Exports in the store; their tables lie sealed in the file store. */
@NullMarked
package org.tonghu.registry.exporting.store;

import org.jspecify.annotations.NullMarked;
