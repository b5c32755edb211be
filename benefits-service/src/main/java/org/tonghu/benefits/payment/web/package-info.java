/** Payment runs and a child's statement over HTTP. */
@NullMarked
package org.tonghu.benefits.payment.web;

import org.jspecify.annotations.NullMarked;
