@NullMarked
package org.tonghu.institution;

import org.jspecify.annotations.NullMarked;
