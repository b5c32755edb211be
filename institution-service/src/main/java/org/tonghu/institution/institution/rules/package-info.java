@NullMarked
package org.tonghu.institution.institution.rules;

import org.jspecify.annotations.NullMarked;
