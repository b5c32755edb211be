@NullMarked
package org.tonghu.registry;

import org.jspecify.annotations.NullMarked;
