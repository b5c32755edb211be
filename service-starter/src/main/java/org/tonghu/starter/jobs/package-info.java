/** Long work that survives a restart. */
@NullMarked
package org.tonghu.starter.jobs;

import org.jspecify.annotations.NullMarked;
