@NullMarked
package org.tonghu.registry.child.web.platform;

import org.jspecify.annotations.NullMarked;
