/** Grants over HTTP. */
@NullMarked
package org.tonghu.benefits.grant.web;

import org.jspecify.annotations.NullMarked;
