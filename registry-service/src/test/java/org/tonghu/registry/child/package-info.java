@NullMarked
package org.tonghu.registry.child;

import org.jspecify.annotations.NullMarked;
