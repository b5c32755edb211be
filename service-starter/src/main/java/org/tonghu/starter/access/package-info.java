/** Who saw which child's personal data, why and when; no entry, no answer. */
@NullMarked
package org.tonghu.starter.access;

import org.jspecify.annotations.NullMarked;
