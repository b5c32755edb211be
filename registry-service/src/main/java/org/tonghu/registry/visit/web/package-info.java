/**
 * Visits, priority children, help tasks and handovers for those who visit and their supervisors.
 */
@NullMarked
package org.tonghu.registry.visit.web;

import org.jspecify.annotations.NullMarked;
