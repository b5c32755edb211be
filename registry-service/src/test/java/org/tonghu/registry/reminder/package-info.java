@NullMarked
package org.tonghu.registry.reminder;

import org.jspecify.annotations.NullMarked;
