@NullMarked
package org.tonghu.gateway;

import org.jspecify.annotations.NullMarked;
