/** Verification over the API. */
@NullMarked
package org.tonghu.registry.verification.web;

import org.jspecify.annotations.NullMarked;
