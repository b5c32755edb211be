/** What each list may mean for a child, one proposition in each class. */
@NullMarked
package org.tonghu.registry.matching.rules;

import org.jspecify.annotations.NullMarked;
