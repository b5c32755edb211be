/** Where children are counted. */
@NullMarked
package org.tonghu.registry.statistics.support;

import org.jspecify.annotations.NullMarked;
