@NullMarked
package org.tonghu.institution.support;

import org.jspecify.annotations.NullMarked;
