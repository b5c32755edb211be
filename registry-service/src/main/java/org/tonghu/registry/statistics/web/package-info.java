/** Statistics for those who plan, report and supervise. */
@NullMarked
package org.tonghu.registry.statistics.web;

import org.jspecify.annotations.NullMarked;
