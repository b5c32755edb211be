@NullMarked
package org.tonghu.institution.transfer.store;

import org.jspecify.annotations.NullMarked;
