/** Verification as the rules judge it. */
@NullMarked
package org.tonghu.registry.verification;

import org.jspecify.annotations.NullMarked;
