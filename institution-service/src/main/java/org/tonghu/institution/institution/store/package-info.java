@NullMarked
package org.tonghu.institution.institution.store;

import org.jspecify.annotations.NullMarked;
