/** The store behind the ports of qualification. */
@NullMarked
package org.tonghu.training.qualification.store;

import org.jspecify.annotations.NullMarked;
