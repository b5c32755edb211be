/** Settings of visits, and what follows from events. */
@NullMarked
package org.tonghu.registry.visit.support;

import org.jspecify.annotations.NullMarked;
