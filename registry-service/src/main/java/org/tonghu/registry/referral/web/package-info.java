/** Referring children in difficulty and reading which support they have. */
@NullMarked
package org.tonghu.registry.referral.web;

import org.jspecify.annotations.NullMarked;
