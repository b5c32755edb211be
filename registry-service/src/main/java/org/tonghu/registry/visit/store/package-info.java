/** Visits, plans and tasks as stored: what lists ask stands open, what was found is sealed. */
@NullMarked
package org.tonghu.registry.visit.store;

import org.jspecify.annotations.NullMarked;
