@NullMarked
package org.tonghu.institution.transfer;

import org.jspecify.annotations.NullMarked;
