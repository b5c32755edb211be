/**
 * Children as the registry last told: facts that rights depend on, where they are cared for, who
 * may see them.
 */
@NullMarked
package org.tonghu.benefits.child;

import org.jspecify.annotations.NullMarked;
