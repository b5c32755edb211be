/** Settings of matching, and the job that does it. */
@NullMarked
package org.tonghu.registry.matching.support;

import org.jspecify.annotations.NullMarked;
