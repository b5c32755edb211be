/** Rows to children and back, and the jobs that do so with whole tables. */
@NullMarked
package org.tonghu.registry.importing.support;

import org.jspecify.annotations.NullMarked;
