/** Settings, the policy as a bean, and what several features of the web and the store share. */
@NullMarked
package org.tonghu.benefits.support;

import org.jspecify.annotations.NullMarked;
