@NullMarked
package org.tonghu.registry.child.store;

import org.jspecify.annotations.NullMarked;
