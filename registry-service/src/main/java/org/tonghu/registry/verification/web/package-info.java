/** Quarterly verification for villages, townships, counties and, as a flag, for benefits. */
@NullMarked
package org.tonghu.registry.verification.web;

import org.jspecify.annotations.NullMarked;
