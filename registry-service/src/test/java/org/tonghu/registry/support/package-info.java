@NullMarked
package org.tonghu.registry.support;

import org.jspecify.annotations.NullMarked;
