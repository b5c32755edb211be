@NullMarked
package org.tonghu.benefits;

import org.jspecify.annotations.NullMarked;
