/** The services and the gateway as they run here: extracted jars, trained once per build. */
@NullMarked
package org.tonghu.local.app;

import org.jspecify.annotations.NullMarked;
