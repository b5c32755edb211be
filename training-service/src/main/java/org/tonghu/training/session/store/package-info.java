/** The store behind the ports of session. */
@NullMarked
package org.tonghu.training.session.store;

import org.jspecify.annotations.NullMarked;
