@NullMarked
package org.tonghu.registry.adoption;

import org.jspecify.annotations.NullMarked;
