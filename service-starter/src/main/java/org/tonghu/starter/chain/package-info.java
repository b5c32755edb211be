/** Append-only logs whose entries are chained by hashes, so that tampering shows. */
@NullMarked
package org.tonghu.starter.chain;

import org.jspecify.annotations.NullMarked;
