/** What every decision of this service rests on: grounds with their clause, dated parameters. */
@NullMarked
package org.tonghu.training.policy;

import org.jspecify.annotations.NullMarked;
