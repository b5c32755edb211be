/** Reporting, and the work on reports and cases, for people and partner agencies. */
@NullMarked
package org.tonghu.registry.protection.web;

import org.jspecify.annotations.NullMarked;
