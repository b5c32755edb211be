@NullMarked
package org.tonghu.registry.changerequest;

import org.jspecify.annotations.NullMarked;
