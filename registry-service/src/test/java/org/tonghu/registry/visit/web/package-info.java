/** Visits over the API. */
@NullMarked
package org.tonghu.registry.visit.web;

import org.jspecify.annotations.NullMarked;
