@NullMarked
package org.tonghu.institution.institution;

import org.jspecify.annotations.NullMarked;
