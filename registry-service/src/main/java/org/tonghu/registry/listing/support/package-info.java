/**
 * From a caller to what he or she may see, and from there to the part of each query that says so.
 */
@NullMarked
package org.tonghu.registry.listing.support;

import org.jspecify.annotations.NullMarked;
