/** Settings, beans of the pure core, clients of other services. */
@NullMarked
package org.tonghu.benefits.support;

import org.jspecify.annotations.NullMarked;
