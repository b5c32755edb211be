/** Imports and column maps in the store; rows of a file are kept sealed. */
@NullMarked
package org.tonghu.registry.importing.store;

import org.jspecify.annotations.NullMarked;
