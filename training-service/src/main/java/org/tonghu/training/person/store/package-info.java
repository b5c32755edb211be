/** The store behind the ports of person. */
@NullMarked
package org.tonghu.training.person.store;

import org.jspecify.annotations.NullMarked;
