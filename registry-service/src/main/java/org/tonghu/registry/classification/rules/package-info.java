/** One small class per proposition of the policy, named as the proposition it tests. */
@NullMarked
package org.tonghu.registry.classification.rules;

import org.jspecify.annotations.NullMarked;
