/** Children in the store; facts and findings are kept encrypted. */
@NullMarked
package org.tonghu.registry.child.store;

import org.jspecify.annotations.NullMarked;
