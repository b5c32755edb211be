/** Who may look at protection work, from a caller's roles. */
@NullMarked
package org.tonghu.registry.protection.support;

import org.jspecify.annotations.NullMarked;
