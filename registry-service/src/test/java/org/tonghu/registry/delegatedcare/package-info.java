@NullMarked
package org.tonghu.registry.delegatedcare;

import org.jspecify.annotations.NullMarked;
