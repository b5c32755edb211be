/** The OpenAPI document of the service. */
@NullMarked
package org.tonghu.starter.openapi;

import org.jspecify.annotations.NullMarked;
