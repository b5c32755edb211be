/** The job that writes a table, and the daily work that clears tables away. */
@NullMarked
package org.tonghu.registry.exporting.support;

import org.jspecify.annotations.NullMarked;
