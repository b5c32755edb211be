/** Settings of delegated care, and what follows from events. */
@NullMarked
package org.tonghu.registry.delegatedcare.support;

import org.jspecify.annotations.NullMarked;
