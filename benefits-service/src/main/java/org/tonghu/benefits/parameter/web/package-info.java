/** Parameters and programmes over HTTP. */
@NullMarked
package org.tonghu.benefits.parameter.web;

import org.jspecify.annotations.NullMarked;
