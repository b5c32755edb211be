/** Work lists for those who do the work. */
@NullMarked
package org.tonghu.registry.worklist.web;

import org.jspecify.annotations.NullMarked;
