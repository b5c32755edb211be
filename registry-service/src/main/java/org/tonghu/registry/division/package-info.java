/**
 * Two trees: statistical divisions (place) and managing units (responsibility), linked by dated
 * assignments.
 */
@NullMarked
package org.tonghu.registry.division;

import org.jspecify.annotations.NullMarked;
