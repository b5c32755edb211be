/** Settings of this service. */
@NullMarked
package org.tonghu.registry.support;

import org.jspecify.annotations.NullMarked;
