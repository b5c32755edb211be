@NullMarked
package org.tonghu.registry.leftbehindwoman;

import org.jspecify.annotations.NullMarked;
