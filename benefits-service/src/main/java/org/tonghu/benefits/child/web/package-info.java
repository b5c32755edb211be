/** Notices from the registry, a child's determinations. */
@NullMarked
package org.tonghu.benefits.child.web;

import org.jspecify.annotations.NullMarked;
