/** Applications in the store; who applied, what was found and why is kept encrypted. */
@NullMarked
package org.tonghu.registry.application.store;

import org.jspecify.annotations.NullMarked;
