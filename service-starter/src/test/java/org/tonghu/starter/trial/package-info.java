/** A service of no meaning that the starter's own tests are run against. */
@NullMarked
package org.tonghu.starter.trial;

import org.jspecify.annotations.NullMarked;
