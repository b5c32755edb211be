/** Reports and cases as stored: what lists ask stands open, everything else is sealed. */
@NullMarked
package org.tonghu.registry.protection.store;

import org.jspecify.annotations.NullMarked;
