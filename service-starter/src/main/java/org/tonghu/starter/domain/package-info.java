/** What the pure core of every service may use: no Spring, no store, no JSON. */
@NullMarked
package org.tonghu.starter.domain;

import org.jspecify.annotations.NullMarked;
