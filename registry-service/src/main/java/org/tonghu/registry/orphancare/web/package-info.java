/** Orphans' papers over the API. */
@NullMarked
package org.tonghu.registry.orphancare.web;

import org.jspecify.annotations.NullMarked;
