@NullMarked
package org.tonghu.registry.orphancare;

import org.jspecify.annotations.NullMarked;
