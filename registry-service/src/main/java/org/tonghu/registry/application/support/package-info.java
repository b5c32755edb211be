/** Settings of applications, and work that falls due by the day. */
@NullMarked
package org.tonghu.registry.application.support;

import org.jspecify.annotations.NullMarked;
