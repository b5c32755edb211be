@NullMarked
package org.tonghu.registry.statistics;

import org.jspecify.annotations.NullMarked;
