/** Where things lie on this machine, which ports they use and what is running. */
@NullMarked
package org.tonghu.local.site;

import org.jspecify.annotations.NullMarked;
