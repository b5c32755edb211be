/** What the other services ask of and tell the registry about a child. */
@NullMarked
package org.tonghu.registry.child.web.platform;

import org.jspecify.annotations.NullMarked;
