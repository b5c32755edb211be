/** What an operator sets. */
@NullMarked
package org.tonghu.gateway.settings;

import org.jspecify.annotations.NullMarked;
