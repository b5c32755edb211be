/**
 * What follows from a right: a grant or its stop, proposed by the platform, verified by one person,
 * confirmed by another.
 */
@NullMarked
package org.tonghu.benefits.grant;

import org.jspecify.annotations.NullMarked;
