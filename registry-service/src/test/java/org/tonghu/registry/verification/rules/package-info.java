/** Verification as the rules judge it. */
@NullMarked
package org.tonghu.registry.verification.rules;

import org.jspecify.annotations.NullMarked;
