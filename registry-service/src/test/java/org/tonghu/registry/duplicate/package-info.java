@NullMarked
package org.tonghu.registry.duplicate;

import org.jspecify.annotations.NullMarked;
